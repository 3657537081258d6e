package confirmdesk.files.tables;

import confirmdesk.domain.message.Message;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One table: its rows by the header words of its columns. */
record Table(String file, Map<String, Integer> columns, List<CsvText.Line> lines, Problems problems) {

    /** What stands in the column 来源 of values without a source. */
    static final String EXAMPLE = "示例";

    static final String SOURCE = "来源";

    /** Reads a table; a text that is no csv, or lacks one of the columns, is a problem and a table without rows. */
    static Table of(String file, String text, List<String> needed, Problems problems) {
        List<CsvText.Line> lines = lines(file, text, problems);
        if (lines.isEmpty()) {
            problems.inTable(file, Message.of("table.empty"));
            return new Table(file, Map.of(), List.of(), problems);
        }
        Map<String, Integer> columns = columns(file, lines.getFirst().cells(), problems);
        List<String> missing =
                needed.stream().filter(c -> !columns.containsKey(c)).toList();
        missing.forEach(c -> problems.inTable(file, Message.of("table.column", c)));
        return new Table(file, columns, missing.isEmpty() ? lines.subList(1, lines.size()) : List.of(), problems);
    }

    List<TableRow> rows() {
        return lines.stream().map(line -> new TableRow(this, line)).toList();
    }

    /** How many rows hold an example only; a row without a source is one too. */
    int examples() {
        return (int) rows().stream().filter(TableRow::isExample).count();
    }

    private static List<CsvText.Line> lines(String file, String text, Problems problems) {
        try {
            return CsvText.read(text);
        } catch (CsvParseException e) {
            problems.inTable(file, Message.of("table.damaged"));
            return List.of();
        }
    }

    private static Map<String, Integer> columns(String file, List<String> header, Problems problems) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String word = header.get(i).strip();
            if (!word.isEmpty() && columns.putIfAbsent(word, i) != null) {
                problems.inTable(file, Message.of("table.columnTwice", word));
            }
        }
        return columns;
    }
}
