package confirmdesk.desk.deadline;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.payment.Money;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.deadline.ClockBehind;
import confirmdesk.domain.deadline.Deadline;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Closes in one reviewed step, for one kind of window, everybody who let it pass. */
public final class CloseWindow {

    private static final int REPORT_EVERY = 500;

    private final WatchDeadlines watch;
    private final Registrations registrations;
    private final Decisions decisions;
    private final Money money;
    private final Clock clock;

    public CloseWindow(
            WatchDeadlines watch, Registrations registrations, Decisions decisions, Money money, Clock clock) {
        this.watch = watch;
        this.registrations = registrations;
        this.decisions = decisions;
        this.money = money;
        this.clock = clock;
    }

    /** Whether the clock is one that nothing may be closed by. */
    public Optional<ClockBehind> clockBehind() {
        return watch.clockBehind();
    }

    /** Who would be closed; nothing is written. */
    public Overdue preview(Window.Kind kind, Progress progress) {
        return lapses(kind, null, progress).overdue();
    }

    /** Closes them, if they still are who was reviewed: one transaction, one entry of the log each. */
    public Closing close(Overdue reviewed, Clerk clerk, Progress progress) {
        Optional<ClockBehind> behind = clockBehind();
        if (behind.isPresent()) {
            return new Closing.ClockRunsBack(behind.get());
        }
        Lapses lapses = lapses(reviewed.kind(), clerk, progress);
        if (progress.isCancelled()) {
            return new Closing.Cancelled();
        }
        Overdue now = lapses.overdue();
        if (!now.equals(reviewed)) {
            return new Closing.Changed(now);
        }
        List<Decisions.Change> changes = lapses.changes();
        if (changes.isEmpty()) {
            return new Closing.NobodyOverdue();
        }
        decisions.applyAll(changes);
        return new Closing.Closed(now);
    }

    /** @param clerk who closes; nobody if it is only looked at */
    private Lapses lapses(Window.Kind kind, @Nullable Clerk clerk, Progress progress) {
        Lapses lapses = new Lapses(kind, money, clerk, clock.instant());
        Predicate<Deadline> over = Deadline::isOver;
        long[] ids = watch.ids(over.and(deadline -> deadline.kind() == kind));
        for (int i = 0; i < ids.length && !progress.isCancelled(); i++) {
            Optional<CaseFile> file = registrations.open(ids[i]);
            file.ifPresent(lapses::add);
            if (i % REPORT_EVERY == 0) {
                progress.at(Progress.Step.CLOSING, i, ids.length);
            }
        }
        return lapses;
    }
}
