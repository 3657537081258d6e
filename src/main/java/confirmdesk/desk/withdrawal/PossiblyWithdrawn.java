package confirmdesk.desk.withdrawal;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;

/** Whom a batch gives reason to think withdrawn; nobody is by themselves. */
public interface PossiblyWithdrawn {

    /** How many wait to be settled. */
    long count();

    /** The first of them in the order of import. */
    List<Line> first(int most);

    /** Settles that it stands, with an entry of the log. @return whether it was in doubt */
    boolean stays(RegistrationNumber number, Clerk clerk, Instant at);

    /** @param word what the batch says; empty if the registration is missing from a complete batch */
    record Line(RegistrationNumber number, String name, State state, String word) {}
}
