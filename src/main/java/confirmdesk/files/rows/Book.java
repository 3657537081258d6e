package confirmdesk.files.rows;

import confirmdesk.files.guard.BadFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A workbook: several sheets, each of which may be the list. */
public interface Book extends Closeable {

    /** The format's name that people know. */
    String format();

    /** The sheets that hold cells, in their order. */
    List<BookSheet> sheets();

    /** The rows of a sheet from its first on; only one sheet is read at a time. */
    RowSource rows(BookSheet sheet) throws BadFile, IOException;
}
