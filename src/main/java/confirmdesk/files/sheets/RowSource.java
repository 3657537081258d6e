package confirmdesk.files.sheets;

import confirmdesk.files.guard.BadFile;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet or one text file, one after the other. */
interface RowSource extends Closeable {

    /** The next row, blank ones included; null after the last. */
    @Nullable
    SheetRow next() throws BadFile, IOException;

    /** Whether a row that was just given is shorter than the header because something is wrong with the file. */
    void checkWidth(SheetRow row, Header header) throws BadFile, IOException;
}
