package confirmdesk.desk.reading;

import confirmdesk.domain.examyear.HeaderWords;
import java.nio.file.Path;
import java.util.List;

/** Reads lists, whatever their format: decided by content, never by the file's name. */
public interface Sheets {

    /** Whether the file is an archive of photos that may hold lists too, so that it is read as both; by content. */
    boolean isBesidePhotos(Path file);

    /**
     * Reads a list, or the lists of a zip, row by row; memory doesn't grow with the file.
     *
     * @return how it ended; after anything but {@link Reading.Complete} nothing that was read may be kept
     */
    Reading read(Path file, HeaderWords words, RowSink sink);

    /** Takes the rows of a list. */
    interface RowSink {
        /** Called once, before the first row, with the header cells as they are. */
        default void header(List<String> cells) {}

        /** Told of what was left out or is odd though nothing is wrong with the file: a line of totals, a hidden sheet. */
        default void noted(RowProblem what) {}

        /** Told of a row that can't be read at all. @return whether it can be left out; if not, the file is unusable */
        default boolean refused(RowProblem row) {
            return false;
        }

        /** @return whether to go on; false ends the reading as cancelled */
        boolean row(Row row);
    }
}
