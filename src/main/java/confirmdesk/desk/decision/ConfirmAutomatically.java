package confirmdesk.desk.decision;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.review.Selection;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Confirms in one step every pending registration that qualifies for automatic confirmation. */
public final class ConfirmAutomatically {

    private static final int REPORT_EVERY = 500;

    private final Registrations registrations;
    private final Decisions decisions;
    private final Clock clock;

    public ConfirmAutomatically(Registrations registrations, Decisions decisions, Clock clock) {
        this.registrations = registrations;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** What would happen; nothing is written. */
    public Preview preview() {
        Qualifying counted = new Qualifying();
        registrations.forEach(counted::count);
        return counted.preview();
    }

    /** Confirms them in one transaction. @return how many were confirmed and how many were not, by condition */
    public Preview confirm(Clerk clerk, Progress progress) {
        Preview preview = preview();
        long[] ids = registrations.ids(Selection.of(QueueLine.AUTOMATIC));
        List<Decisions.Change> changes = changes(ids, clerk, progress);
        if (progress.isCancelled()) {
            return new Preview(0, preview.failed());
        }
        return new Preview(decisions.applyAll(changes), preview.failed());
    }

    private List<Decisions.Change> changes(long[] ids, Clerk clerk, Progress progress) {
        Instant at = clock.instant();
        List<Decisions.Change> changes = new ArrayList<>(ids.length);
        for (int i = 0; i < ids.length && !progress.isCancelled(); i++) {
            registrations.open(ids[i]).ifPresent(file -> change(file, clerk, at, changes));
            if (i % REPORT_EVERY == 0) {
                progress.at(Progress.Step.CONFIRMING, i, ids.length);
            }
        }
        return changes;
    }

    private static void change(CaseFile file, Clerk clerk, Instant at, List<Decisions.Change> changes) {
        if (Qualifying.qualifies(file)) {
            Standing.Step step = new Standing.Open(file.state()).confirmAutomatically();
            changes.add(Changes.of(file, Look.at(file), step, List.of(), "", clerk, at));
        }
    }

    /**
     * How many qualify and why the other pending ones don't.
     *
     * @param failed how many fail each condition, by the condition's word; one registration may fail several
     */
    public record Preview(long qualify, Map<String, Long> failed) {}
}
