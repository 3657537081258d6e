package confirmdesk.desk.decision;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.handback.SecondPerson;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        return undoLast(clerk, "");
    }

    /** @param second the name of a second person, who is needed once it was handed back; blank for none */
    public Result undoLast(Clerk clerk, String second) {
        return decisions.lastActOf(clerk).map(act -> undo(act, clerk, second)).orElseGet(Nothing::new);
    }

    public Result undo(RegistrationNumber number, Clerk clerk) {
        return undo(number, clerk, "");
    }

    /** Takes back the last act on one registration. @param second as in {@link #undoLast(Clerk, String)} */
    public Result undo(RegistrationNumber number, Clerk clerk, String second) {
        return decisions.lastActOn(number).map(act -> undo(act, clerk, second)).orElseGet(Nothing::new);
    }

    private Result undo(Decisions.Undoable act, Clerk clerk, String typed) {
        return switch (SecondPerson.of(act.handedBack(), clerk, typed)) {
            case SecondPerson.NotNeeded _ -> undo(act, (Signature) null, clerk);
            case SecondPerson.Signed(Signature second) -> undo(act, second, clerk);
            case SecondPerson.Missing _ -> new SecondPersonMissing(act);
            case SecondPerson.SameAsFirst _ -> new SamePersonAgain(act);
        };
    }

    private Result undo(Decisions.Undoable act, @Nullable Signature second, Clerk clerk) {
        long undone = decisions.undo(act, new Comparer(tables.current())::compare, second, clerk, clock.instant());
        return undone > 0 ? new Undone(act, undone) : new ChangedSince(act);
    }

    /** How an undo ended. */
    public sealed interface Result {}

    /** @param count how many registrations are as they were before the act */
    public record Undone(Decisions.Undoable act, long count) implements Result {}

    public record Nothing() implements Result {}

    /** Something else happened to the registration since; nothing was changed. */
    public record ChangedSince(Decisions.Undoable act) implements Result {}

    /** It was handed back, so a second person has to give a name; nothing was changed. */
    public record SecondPersonMissing(Decisions.Undoable act) implements Result {}

    /** The second person is the first; nothing was changed. */
    public record SamePersonAgain(Decisions.Undoable act) implements Result {}
}
