package confirmdesk.domain.payment;

import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.subjects.SubjectSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one confirmed registration owes. */
public record PaymentLine(
        int position,
        Registration registration,
        String mode,
        SubjectSet subjects,
        Fen perSubject,
        Fen registrationFee,
        boolean automatic,
        @Nullable LocalDate dueUntil) {

    /** Number of chosen subjects × price + registration fee. */
    public Fen total() {
        return perSubject.times(subjects.size()).plus(registrationFee);
    }
}
