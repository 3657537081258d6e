package confirmdesk.desk.notice;

import confirmdesk.domain.examyear.NoticeKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How the export of notices ended. */
public sealed interface NoticeExport {

    /** The notices lie in the file, numbered and kept, and are handed out. */
    record Exported(long number, Path file, String sha256, Map<NoticeKind, Long> counts, long priceMissing)
            implements NoticeExport {

        public long notices() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The bytes of an earlier list lie in the file once more; nothing is handed out anew. */
    record Repeated(long number, Path file, String sha256) implements NoticeExport {}

    /** Nobody must be told anything; nothing was written. */
    record NobodyToTell(long priceMissing) implements NoticeExport {}

    record NoSuchExport(long number) implements NoticeExport {}

    /** The file's name must end differently. @param endings those that can be */
    record WrongEnding(List<String> endings) implements NoticeExport {}

    record Cancelled() implements NoticeExport {}
}
