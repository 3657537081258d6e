package confirmdesk.domain.paying;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import org.jspecify.annotations.Nullable;

/**
 * A registration as far as money is concerned.
 *
 * @param review what the region's review said, if it is known
 * @param carriedOver whether a clerk noted that it paid for a sitting that was cancelled
 * @param listed what it owed on the last list that it stood on, if it stood on one
 */
public record Payer(
        long id,
        long version,
        Registration registration,
        State state,
        @Nullable RegionReview review,
        boolean carriedOver,
        @Nullable Fen listed) {

    /** Whether an ID number or a name that stands beside its registration number is another person's; empty says nothing. */
    public boolean isContradictedBy(String idNumber, String name) {
        IdNumber own = IdNumber.of(registration.get(Field.ID_NUMBER));
        IdNumber given = IdNumber.of(idNumber);
        boolean otherNumber = !given.value().isEmpty() && !given.equals(own) && !given.isOtherFormOf(own);
        boolean otherName =
                !Normal.name(name).isEmpty() && !Normal.name(name).equals(Normal.name(registration.get(Field.NAME)));
        return otherNumber || otherName;
    }
}
