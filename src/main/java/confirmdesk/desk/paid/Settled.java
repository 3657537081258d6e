package confirmdesk.desk.paid;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.paying.Settlement;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Optional;

/** How the settling of a payment ended; nothing was changed unless it is done. */
public sealed interface Settled {

    /** It is on disk. */
    record Done(Payment payment) implements Settled {}

    record ReasonMissing() implements Settled {}

    record NotFound(long id) implements Settled {}

    /** It was settled before, or is open already. */
    record Already(Settlement settlement) implements Settled {}

    /** Nobody knows whose it is, so a registration must be named. @param named the one that was named and isn't there */
    record PayerUnknown(Optional<RegistrationNumber> named) implements Settled {}

    /** Whose it would be is neither confirmed nor paid. */
    record NotOwing(RegistrationNumber number, State state) implements Settled {}

    /** Something else happened to the registration since. */
    record ChangedSince(long id) implements Settled {}

    /** It was handed back that it was paid, so a second person has to give a name. */
    record SecondPersonMissing(long id) implements Settled {}

    /** The second person is the first. */
    record SamePersonAgain(long id) implements Settled {}
}
