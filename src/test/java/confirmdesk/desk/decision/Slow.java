package confirmdesk.desk.decision;

import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** Decisions of a desk where something else happens right before one is made. */
record Slow(InMemoryDesk desk, Runnable meanwhile) implements Decisions {

    @Override
    public boolean apply(Change change) {
        meanwhile.run();
        return desk.decisions.apply(change);
    }

    @Override
    public long applyAll(Iterable<Change> changes) {
        meanwhile.run();
        return desk.decisions.applyAll(changes);
    }

    @Override
    public Optional<Undoable> lastActOf(Clerk clerk) {
        return desk.decisions.lastActOf(clerk);
    }

    @Override
    public Optional<Undoable> lastActOn(RegistrationNumber number) {
        return desk.decisions.lastActOn(number);
    }

    @Override
    public Optional<State> cameFrom(RegistrationNumber number) {
        return desk.decisions.cameFrom(number);
    }

    @Override
    public long undo(
            Undoable act,
            BiFunction<Registration, Surroundings, Comparison> compare,
            Signature second,
            Clerk clerk,
            Instant at) {
        meanwhile.run();
        return desk.decisions.undo(act, compare, second, clerk, at);
    }

    @Override
    public boolean note(RegistrationNumber number, String text, Clerk clerk, Instant at) {
        return desk.decisions.note(number, text, clerk, at);
    }
}
