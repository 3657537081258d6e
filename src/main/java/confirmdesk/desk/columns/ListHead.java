package confirmdesk.desk.columns;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.log.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The header row of a list and a few rows below it. */
record ListHead(List<String> cells, List<Row> rows) {

    private static final int FEW = 3;

    /** No column is called like that: in a list without header words the first row is already a person. */
    private static final Pattern NUMBER = Pattern.compile("\\d{6,}");

    /** Reads only so much of the list; nothing if it can't be read at all. */
    static Optional<ListHead> of(Path file, Sheets sheets, HeaderWords words) {
        return words.everLooser().stream()
                .map(looser -> read(file, sheets, looser))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The same for every list with the same header words in the same order, however they are spaced. */
    String print() {
        String words = cells.stream().map(HeaderWords::plain).collect(Collectors.joining("\n"));
        return Sha256.hex(words.getBytes(StandardCharsets.UTF_8));
    }

    /** What stands in a column, row by row. */
    List<String> samples(int column) {
        return rows.stream()
                .map(Row::cells)
                .map(row -> column < row.size() ? row.get(column) : "")
                .toList();
    }

    private static Optional<ListHead> read(Path file, Sheets sheets, HeaderWords words) {
        Look look = new Look();
        Reading reading = sheets.read(file, words, look);
        boolean nothing = reading instanceof Reading.Unusable && look.rows.isEmpty() || look.cells.isEmpty();
        return nothing
                        || look.cells.stream()
                                .anyMatch(cell -> NUMBER.matcher(cell).find())
                ? Optional.empty()
                : Optional.of(new ListHead(List.copyOf(look.cells), List.copyOf(look.rows)));
    }

    private static final class Look implements Sheets.RowSink {

        private final List<String> cells = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        @Override
        public void header(List<String> header) {
            cells.addAll(header);
        }

        @Override
        public boolean row(Row row) {
            rows.add(row);
            return rows.size() < FEW;
        }
    }
}
