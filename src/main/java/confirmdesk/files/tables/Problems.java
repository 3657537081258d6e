package confirmdesk.files.tables;

import confirmdesk.domain.message.Message;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with tables, so that everything is named at once. */
final class Problems {

    private final List<Message> found = new ArrayList<>();

    /** Something is wrong with a table as a whole. */
    void inTable(String file, Message reason) {
        found.add(Message.of("table.in", file, reason));
    }

    /** Something is wrong in one cell; the row is counted as a spreadsheet counts it. */
    void inCell(String file, long row, String column, Message reason) {
        found.add(Message.of("table.at", file, String.valueOf(row), column, reason));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Message> all() {
        return List.copyOf(found);
    }
}
