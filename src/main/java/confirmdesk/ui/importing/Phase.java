package confirmdesk.ui.importing;

import confirmdesk.domain.message.Message;

/** How far an import is, from no file at all to everything in the store. */
public enum Phase {
    /** No file is chosen. */
    CHOOSING,
    /** The files are read to say what would happen. */
    READING,
    /** What would happen is shown; nothing is written. */
    PREVIEWED,
    IMPORTING,
    IMPORTED,
    /** A file is bad or the store refuses; nothing was changed. */
    REFUSED,
    CANCELLED;

    /** What is said beside the title. */
    Message headline() {
        return switch (this) {
            case CHOOSING -> Message.of("import.choosing");
            case READING -> Message.of("import.reading");
            case PREVIEWED -> Message.of("import.previewed");
            case IMPORTING -> Message.of("import.importing");
            case IMPORTED -> Message.of("import.imported");
            case REFUSED, CANCELLED -> Message.of("import.untouched");
        };
    }

    /** Whether work is under way. */
    public boolean isBusy() {
        return this == READING || this == IMPORTING;
    }

    /** Whether what would happen is on the screen and hasn't happened. */
    public boolean isBeforeImport() {
        return this == PREVIEWED || this == IMPORTING;
    }
}
