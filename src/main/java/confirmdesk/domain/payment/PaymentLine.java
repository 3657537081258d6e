package confirmdesk.domain.payment;

import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.subjects.SubjectSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one confirmed registration owes.
 *
 * @param id the store's own number of the registration
 * @param isNew whether it stood on no list before, or with another amount
 */
public record PaymentLine(
        int position,
        long id,
        Registration registration,
        String mode,
        SubjectSet subjects,
        Fen perSubject,
        Fen registrationFee,
        boolean automatic,
        boolean isNew,
        @Nullable LocalDate dueUntil) {

    /** Number of chosen subjects × price + registration fee. */
    public Fen total() {
        return perSubject.times(subjects.size()).plus(registrationFee);
    }
}
