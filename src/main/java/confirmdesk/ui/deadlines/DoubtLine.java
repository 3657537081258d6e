package confirmdesk.ui.deadlines;

import confirmdesk.desk.withdrawal.PossiblyWithdrawn;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;

/** Somebody who is possibly withdrawn, as a line of the list. @param word what the batch says; empty if it doesn't list them */
public record DoubtLine(RegistrationNumber number, String name, State state, String word) {

    static DoubtLine of(PossiblyWithdrawn.Line line) {
        return new DoubtLine(line.number(), line.name(), line.state(), line.word());
    }
}
