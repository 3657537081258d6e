package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Row;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The header row of a list: which column holds which field, and under which word the others are kept.
 *
 * @param row where it stands
 * @param cells its cells as they are, up to the last that holds something
 * @param columns the columns of each known field; more than one is a mistake of the list
 * @param extras the other columns by the word they are kept under
 */
record Header(long row, List<String> cells, Map<Field, List<Integer>> columns, Map<Integer, String> extras) {

    /** What our own workbook of refused rows adds in front of its headers; such columns are not read back. */
    static final String OUR_OWN = "※";

    static Header of(SheetRow row, HeaderWords words) {
        List<String> cells = List.copyOf(row.cells().subList(0, row.width()));
        Map<Field, List<Integer>> columns = new EnumMap<>(Field.class);
        Map<Integer, String> extras = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            String word = CellText.clean(cells.get(i)).strip();
            words.field(word)
                    .ifPresentOrElse(
                            field -> columns.computeIfAbsent(field, f -> new ArrayList<>())
                                    .add(column),
                            () -> extra(column, word, taken, extras));
        }
        return new Header(row.number(), cells, columns, extras);
    }

    int width() {
        return cells.size();
    }

    /** How far a row must reach to hold all known fields. */
    int knownWidth() {
        return 1
                + columns.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(i -> i)
                        .max()
                        .orElse(-1);
    }

    /** The needed fields that have no column. */
    List<Field> missing() {
        return Field.needed().stream().filter(f -> !columns.containsKey(f)).toList();
    }

    /** The row's answers. Cells right of the header are kept under the letters of their column. */
    Row read(SheetRow row, String file) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Set<Field> numbers = EnumSet.noneOf(Field.class);
        columns.forEach((field, places) -> {
            int column = places.getFirst();
            values.put(field, CellText.clean(row.cell(column)));
            if (row.numbers().get(column)) {
                numbers.add(field);
            }
        });
        Map<String, String> others = new LinkedHashMap<>();
        extras.forEach((column, word) -> put(others, word, row.cell(column)));
        for (int column = width(); column < row.width(); column++) {
            put(others, CellText.columnLetters(column), row.cell(column));
        }
        return new Row(new Place(file, row.number()), new Answers(values, others), numbers, row.cells());
    }

    private static void put(Map<String, String> others, String word, String cell) {
        if (!CellText.isBlank(cell)) {
            others.put(word, CellText.clean(cell));
        }
    }

    private static void extra(int column, String word, Set<String> taken, Map<Integer, String> extras) {
        if (word.startsWith(OUR_OWN)) {
            return;
        }
        String name = word.isEmpty() ? CellText.columnLetters(column) : word;
        extras.put(column, taken.add(name) ? name : name + " " + CellText.columnLetters(column));
    }
}
