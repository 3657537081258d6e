package confirmdesk.files.rows;

import confirmdesk.files.guard.BadFile;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet or one text file, one after the other. */
public interface RowSource extends Closeable {

    /** The next row, blank ones included; null after the last. */
    @Nullable
    SheetRow next() throws BadFile, IOException;

    /** Whether the row that was just given can't be told into cells, so that only it, and not the file, is refused. */
    default boolean isBroken() {
        return false;
    }

    /**
     * Refuses a row that was just given if its cells may stand under the wrong columns. Only where every cell has an
     * address of its own they can't.
     *
     * @param width how many columns the header has
     * @param known how far a row must reach to hold all known columns
     */
    void checkWidth(SheetRow row, int width, int known) throws BadFile, IOException;
}
