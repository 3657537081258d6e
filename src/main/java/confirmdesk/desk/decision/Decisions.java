package confirmdesk.desk.decision;

import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.papers.Recall;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes decisions durable; each is one transaction and one entry of the log. */
public interface Decisions {

    /**
     * Changes the state if the registration still has the version that was looked at.
     *
     * @return whether it had; false means that it was decided elsewhere
     */
    boolean apply(Change change);

    /** Changes many in one transaction, one log entry each. @return how many still had their version */
    long applyAll(Iterable<Change> changes);

    /**
     * The newest act of this clerk that can be undone, whoever is on the screen now; an automatic confirmation in one
     * step is one act.
     */
    Optional<Undoable> lastActOf(Clerk clerk);

    /**
     * The newest act on this registration that can be undone, for this registration alone; only a choice between several
     * registrations goes back for all of them.
     */
    Optional<Undoable> lastActOn(RegistrationNumber number);

    /** Where a registration stood before the act that led to its present state. */
    Optional<State> cameFrom(RegistrationNumber number);

    /** Takes an act back, unless the centre was told of it; else as the other one. */
    default long undo(
            Undoable act, BiFunction<Registration, Surroundings, Comparison> compare, Clerk clerk, Instant at) {
        return undo(act, compare, null, clerk, at);
    }

    /**
     * Takes an act back where nothing happened to the registration since.
     *
     * @param compare compares a registration again whose settlement is taken back
     * @param second who stands for it beside the clerk; without such a person nothing that was handed back is taken back
     * @return for how many nothing had
     */
    long undo(
            Undoable act,
            BiFunction<Registration, Surroundings, Comparison> compare,
            @Nullable Signature second,
            Clerk clerk,
            Instant at);

    /** Keeps a note; an empty one removes it. @return whether the registration is there */
    boolean note(RegistrationNumber number, String text, Clerk clerk, Instant at);

    /** A decision. @param text own words, sealed in the store; the log shows them without personal values */
    record Change(
            long id,
            long version,
            RegistrationNumber number,
            Act act,
            State from,
            State to,
            List<String> reasonCodes,
            String text,
            String logged,
            Clerk clerk,
            Instant at,
            Optional<Recall> recall) {

        /** One that sends nobody back. */
        public Change(
                long id,
                long version,
                RegistrationNumber number,
                Act act,
                State from,
                State to,
                List<String> reasonCodes,
                String text,
                String logged,
                Clerk clerk,
                Instant at) {
            this(id, version, number, act, from, to, reasonCodes, text, logged, clerk, at, Optional.empty());
        }

        /** The same, asking somebody who is sent back for something. */
        public Change with(Recall asked) {
            return new Change(
                    id, version, number, act, from, to, reasonCodes, text, logged, clerk, at, Optional.of(asked));
        }
    }

    /**
     * An act that can be taken back.
     *
     * @param id the store's number of the act
     * @param together how many registrations it changed in one step; the number and candidate are those of the last
     * @param handedBack whether the centre was told of it, or of a part of it, and didn't refuse it
     */
    record Undoable(
            long id,
            long together,
            RegistrationNumber number,
            String candidate,
            Act act,
            State from,
            State to,
            Clerk clerk,
            Instant at,
            boolean handedBack) {}
}
