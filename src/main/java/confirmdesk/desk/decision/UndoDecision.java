package confirmdesk.desk.decision;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.Optional;

/** Takes a clerk's last act back, exactly. */
public final class UndoDecision {

    private final Decisions decisions;
    private final Tables tables;
    private final Clock clock;

    public UndoDecision(Decisions decisions, Tables tables, Clock clock) {
        this.decisions = decisions;
        this.tables = tables;
        this.clock = clock;
    }

    /** What {@link #undoLast} would take back: the clerk's own last act, whoever is on the screen now. */
    public Optional<Decisions.Undoable> last(Clerk clerk) {
        return decisions.lastActOf(clerk);
    }

    public Result undoLast(Clerk clerk) {
        return decisions.lastActOf(clerk).map(act -> undo(act, clerk)).orElseGet(Nothing::new);
    }

    /** Takes back the last act on one registration. */
    public Result undo(RegistrationNumber number, Clerk clerk) {
        return decisions.lastActOn(number).map(act -> undo(act, clerk)).orElseGet(Nothing::new);
    }

    private Result undo(Decisions.Undoable act, Clerk clerk) {
        long undone = decisions.undo(act, new Comparer(tables.current())::compare, clerk, clock.instant());
        return undone > 0 ? new Undone(act, undone) : new ChangedSince(act);
    }

    /** How an undo ended. */
    public sealed interface Result {}

    /** @param count how many registrations are as they were before the act */
    public record Undone(Decisions.Undoable act, long count) implements Result {}

    public record Nothing() implements Result {}

    /** Something else happened to the registration since; nothing was changed. */
    public record ChangedSince(Decisions.Undoable act) implements Result {}
}
