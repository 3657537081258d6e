package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Row;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.examyear.ListColumn;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.files.rows.CellText;
import confirmdesk.files.rows.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The header row of a list: which column holds which field, and under which word the others are kept.
 *
 * @param row where it stands
 * @param cells its cells as they are, up to the last that holds something
 * @param columns the columns of each known field; more than one is a mistake of the list
 * @param others the columns of each other thing that the list is about
 * @param extras the columns that nobody knows, by the word they are kept under
 * @param needed what the list must have: of each group at least one, by its own word
 */
record Header(
        long row,
        List<String> cells,
        Map<Field, List<Integer>> columns,
        Map<ListColumn, List<Integer>> others,
        Map<Integer, String> extras,
        List<List<String>> needed) {

    /** What our own workbook of refused rows adds in front of its headers; such columns are not read back. */
    static final String OUR_OWN = "※";

    static Header of(SheetRow row, HeaderWords words) {
        List<String> cells = List.copyOf(row.cells().subList(0, row.width()));
        Map<Field, List<Integer>> columns = new EnumMap<>(Field.class);
        Map<ListColumn, List<Integer>> others = new EnumMap<>(ListColumn.class);
        Map<Integer, String> extras = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            String word = CellText.clean(cells.get(i)).strip();
            words.field(word)
                    .ifPresentOrElse(
                            field -> columns.computeIfAbsent(field, f -> new ArrayList<>())
                                    .add(column),
                            () -> words.wanted(word)
                                    .ifPresentOrElse(
                                            other -> others.computeIfAbsent(other, o -> new ArrayList<>())
                                                    .add(column),
                                            () -> extra(column, word, taken, extras)));
        }
        return new Header(row.number(), cells, columns, others, extras, words.needed());
    }

    int width() {
        return cells.size();
    }

    /** How far a row must reach to hold all known fields. */
    int knownWidth() {
        return 1
                + Stream.concat(columns.values().stream(), others.values().stream())
                        .flatMap(List::stream)
                        .mapToInt(i -> i)
                        .max()
                        .orElse(-1);
    }

    /** The columns that every row fills. */
    List<Integer> neededColumns() {
        Map<String, List<Integer>> places = places();
        return needed.stream()
                .flatMap(List::stream)
                .flatMap(word -> places.getOrDefault(word, List.of()).stream())
                .toList();
    }

    /** The groups of needed columns of which there is none. */
    List<List<String>> missing() {
        Set<String> there = places().keySet();
        return needed.stream()
                .filter(group -> group.stream().noneMatch(there::contains))
                .toList();
    }

    /** The known columns by their own words, with the places where they stand. */
    Map<String, List<Integer>> places() {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        columns.forEach((field, where) -> places.put(field.header(), where));
        others.forEach((other, where) -> places.put(other.header(), where));
        return places;
    }

    /** The row's answers. Cells right of the header are kept under the letters of their column. */
    Row read(SheetRow row, String file) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Set<Field> numbers = EnumSet.noneOf(Field.class);
        columns.forEach((field, places) -> {
            int column = places.getFirst();
            String cell = row.cell(column);
            values.put(field, CellText.isError(cell) ? "" : CellText.clean(cell));
            if (row.numbers().get(column)) {
                numbers.add(field);
            }
        });
        Map<String, String> more = new LinkedHashMap<>();
        others.forEach((other, places) -> put(more, other.header(), row.cell(places.getFirst())));
        extras.forEach((column, word) -> put(more, word, row.cell(column)));
        for (int column = width(); column < row.width(); column++) {
            put(more, CellText.columnLetters(column), row.cell(column));
        }
        return new Row(new Place(file, row.number()), new Answers(values, more), numbers, row.cells());
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
