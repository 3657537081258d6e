package confirmdesk.desk.slips;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;

/** How making a slip ended. */
public sealed interface SlipResult {

    record Made(Slip slip) implements SlipResult {}

    record NotFound(RegistrationNumber number) implements SlipResult {}

    /** In this state there is no such slip. */
    record NotFitting(SlipKind kind, State state) implements SlipResult {}

    /** There is not one record of last year to hold this year's against. */
    record NothingToCompare() implements SlipResult {}
}
