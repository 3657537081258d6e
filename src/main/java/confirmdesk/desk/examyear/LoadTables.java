package confirmdesk.desk.examyear;

import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Loads exam-year tables from a folder: everything is checked first, all of it is taken or nothing. */
public final class LoadTables {

    private final Tables tables;
    private final TableFiles files;
    private final Clock clock;

    public LoadTables(Tables tables, TableFiles files, Clock clock) {
        this.tables = tables;
        this.files = files;
        this.clock = clock;
    }

    /** Takes the tables that lie in the folder; those that don't stay as they are. */
    public Result load(Path folder, Clerk clerk, Progress progress) {
        return switch (files.read(folder)) {
            case TableFiles.Found.Nothing nothing -> new Wrong(List.of(nothing.why()));
            case TableFiles.Found.Texts texts -> check(texts.byFileName(), clerk, progress);
        };
    }

    private Result check(Map<String, String> found, Clerk clerk, Progress progress) {
        Map<String, String> all = new TreeMap<>(tables.texts());
        all.putAll(found);
        return switch (files.parse(tables.current().year(), all)) {
            case TableFiles.Parsed.Bad bad -> new Wrong(bad.problems());
            case TableFiles.Parsed.Good good -> replace(found, good.examYear(), clerk, progress);
        };
    }

    private Result replace(Map<String, String> found, ExamYear year, Clerk clerk, Progress progress) {
        Comparer comparer = new Comparer(year);
        List<String> names = found.keySet().stream().sorted().toList();
        progress.at(Progress.Step.COMPARING, 0, 0);
        tables.replace(found, comparer::compare, String.join(" ", names), clerk, clock.instant());
        return new Loaded(names);
    }

    /** How loading ended. */
    public sealed interface Result {}

    /**
     * All of it was taken.
     *
     * @param tables the file names that were taken
     */
    public record Loaded(List<String> tables) implements Result {}

    /** Every place that is wrong; nothing was changed. */
    public record Wrong(List<Message> problems) implements Result {}
}
