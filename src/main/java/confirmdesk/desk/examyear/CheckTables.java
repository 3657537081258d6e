package confirmdesk.desk.examyear;

import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Reason;
import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks exam-year tables that lie in a folder and tells what they would change; nothing is changed. */
public final class CheckTables {

    private static final int REPORT_EVERY = 500;

    private final Tables tables;
    private final TableFiles files;

    public CheckTables(Tables tables, TableFiles files) {
        this.tables = tables;
        this.files = files;
    }

    /** Checks the tables that lie in the folder; those that don't stay as they are. */
    public Result check(Path folder, Progress progress) {
        return switch (files.read(folder)) {
            case TableFiles.Found.Nothing nothing -> new Wrong(List.of(nothing.why()));
            case TableFiles.Found.Texts texts -> check(texts.byFileName(), progress);
        };
    }

    private Result check(Map<String, String> found, Progress progress) {
        Map<String, String> all = new TreeMap<>(tables.texts());
        all.putAll(found);
        return switch (files.parse(tables.current().year(), all)) {
            case TableFiles.Parsed.Bad bad -> new Wrong(bad.problems());
            case TableFiles.Parsed.Good good -> {
                Set<String> gone = reasonsGone(good.examYear());
                yield gone.isEmpty()
                        ? rehearse(found, good.examYear(), progress)
                        : new Wrong(List.of(Message.of("table.reasonsInUse", String.join("、", gone))));
            }
        };
    }

    /** What somebody was turned down for must stay readable. */
    private Set<String> reasonsGone(ExamYear year) {
        Set<String> gone = new TreeSet<>(tables.reasonsInUse());
        gone.removeAll(year.reasons().stream().map(Reason::code).collect(Collectors.toSet()));
        return gone;
    }

    private Result rehearse(Map<String, String> texts, ExamYear year, Progress progress) {
        EffectCount count = new EffectCount(tables.current(), year);
        long[] done = {0};
        tables.rehearse(texts, new Comparer(year)::compare, person -> {
            count.count(person);
            if (++done[0] % REPORT_EVERY == 0) {
                progress.at(Progress.Step.COMPARING, done[0], 0);
            }
            return !progress.isCancelled();
        });
        return progress.isCancelled() ? new Cancelled() : new Planned(new Plan(texts, year, count.effect()));
    }

    /** Tables that were checked and can be taken. */
    public record Plan(Map<String, String> texts, ExamYear year, TableEffect effect) {

        public Plan {
            texts = Map.copyOf(texts);
        }

        /** The file names of the tables, in order. */
        public List<String> names() {
            return texts.keySet().stream().sorted().toList();
        }
    }

    /** How checking ended; nothing was changed. */
    public sealed interface Result {}

    /** All of it can be taken. */
    public record Planned(Plan plan) implements Result {}

    /** Every place that is wrong. */
    public record Wrong(List<Message> problems) implements Result {}

    /** Somebody stopped it. */
    public record Cancelled() implements Result {}
}
