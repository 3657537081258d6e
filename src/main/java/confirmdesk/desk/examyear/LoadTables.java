package confirmdesk.desk.examyear;

import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.util.List;

/** Loads exam-year tables from a folder: everything is checked first, all of it is taken or nothing. */
public final class LoadTables {

    public Result load(Path folder, Clerk clerk, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** How loading ended. */
    public sealed interface Result {}

    /** @param tables the file names that were taken */
    public record Loaded(List<String> tables) implements Result {}

    /** Every place that is wrong; nothing was changed. */
    public record Wrong(List<Message> problems) implements Result {}
}
