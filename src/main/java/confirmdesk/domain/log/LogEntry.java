package confirmdesk.domain.log;

import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the chained log; it holds no name of a candidate, number of a document, phone or photo.
 *
 * @param number 1, 2, 3, … without a gap
 * @param reason codes and words, empty if there are none
 * @param hash SHA-256 over the entry before's hash and this entry's fields, as 64 hexadecimal digits
 */
public record LogEntry(
        long number,
        Instant at,
        Clerk clerk,
        Act act,
        @Nullable RegistrationNumber registration,
        @Nullable State from,
        @Nullable State to,
        String reason,
        String hash) {}
