package confirmdesk.desk.columns;

import confirmdesk.domain.registration.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the columns of a list are taken for, and what is missing.
 *
 * @param print by what such a list is recognised again
 * @param sender whose columns are remembered for it, empty if nobody's
 * @param missing the needed columns that no column is taken for
 */
public record ListColumns(Path file, String print, String sender, List<Column> columns, List<Field> missing) {

    public ListColumns {
        columns = List.copyOf(columns);
        missing = List.copyOf(missing);
    }

    /** Those that a person may say something about: with a word of their own that the program doesn't know. */
    public List<Column> open() {
        return columns.stream().filter(Column::isOpen).toList();
    }

    /** How many columns are taken for something. */
    public long known() {
        return columns.stream().filter(column -> column.field().isPresent()).count();
    }

    /**
     * A column.
     *
     * @param header its word, as it is
     * @param field what it is taken for
     * @param byHand whether a person said so, or may
     * @param samples what stands in it in the first rows; it may be personal
     */
    public record Column(String header, Optional<Field> field, boolean byHand, List<String> samples) {

        boolean isOpen() {
            return byHand;
        }

        /** Says no value. */
        @Override
        public String toString() {
            return header + " " + field;
        }
    }
}
