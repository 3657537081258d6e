package confirmdesk.ui.importing;

import confirmdesk.desk.importing.listed.TakenRow;
import confirmdesk.desk.importing.listed.TakenRows;
import java.util.List;

/** A list that can be opened from the counts of an import. */
public enum Listed {
    ADDED("1", "import.list-added"),
    CHANGED("2", "import.list-changed"),
    SAME("3", "import.list-same"),
    REOPENED("4", "import.list-reopened");

    private final String key;
    private final String command;

    Listed(String key, String command) {
        this.key = key;
        this.command = command;
    }

    /** The key of the text that says what opening it is. */
    String command() {
        return command;
    }

    /** The key that opens and closes it. */
    public String key() {
        return key;
    }

    /** Its first rows. */
    List<TakenRow> in(TakenRows rows) {
        return switch (this) {
            case ADDED -> rows.added();
            case CHANGED -> rows.changed();
            case SAME -> rows.same();
            case REOPENED -> rows.reopened();
        };
    }

    /** How many there are altogether. */
    long count(Tally tally) {
        return switch (this) {
            case ADDED -> tally.added();
            case CHANGED -> tally.changed();
            case SAME -> tally.same();
            case REOPENED -> tally.reopened();
        };
    }
}
