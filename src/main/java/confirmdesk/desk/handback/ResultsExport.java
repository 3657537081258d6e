package confirmdesk.desk.handback;

import java.nio.file.Path;

/** How an export of results ended. */
public sealed interface ResultsExport {

    /** The zip lies in the file, numbered and kept. @param withdrawn how many earlier decisions it takes back */
    record Exported(long number, Path file, String sha256, long people, long withdrawn, long photos)
            implements ResultsExport {}

    /** The bytes of an earlier hand-back lie in the file once more. */
    record Repeated(long number, Path file, String sha256) implements ResultsExport {}

    /** Nothing was decided, or the centre has accepted everything that was. */
    record NothingToTell() implements ResultsExport {}

    record NoSuchExport(long number) implements ResultsExport {}

    /** The kept bytes are not those that left; nothing was written. */
    record KeptBytesBroken(long number) implements ResultsExport {}

    /** A photo went while the zip was being written; nothing was written. */
    record PhotoGone() implements ResultsExport {}

    record WrongEnding(String ending) implements ResultsExport {}

    record Cancelled() implements ResultsExport {}
}
