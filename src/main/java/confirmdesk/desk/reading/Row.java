package confirmdesk.desk.reading;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import java.util.List;
import java.util.Set;

/**
 * One row of a list.
 *
 * @param place where it stands
 * @param answers its cells, cleaned of what only a spreadsheet put there (a leading apostrophe, {@code ="…"})
 * @param numberCells the known columns whose cell was stored as a number and not as text
 * @param cells every cell as it was, in the order of the file, so that a refused row can be handed back
 */
public record Row(Place place, Answers answers, Set<Field> numberCells, List<String> cells) {

    public Row {
        numberCells = Set.copyOf(numberCells);
        cells = List.copyOf(cells);
    }
}
