package confirmdesk.desk.photo;

import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.Optional;

/** The photos of the store. */
public interface Photos {

    /** This year's photo as it is stored: that of the batch, or the one it was replaced with. */
    Optional<byte[]> thisYear(RegistrationNumber number);

    /** The picture that was handed in for this year's photo; empty if that of the batch was kept. */
    Optional<byte[]> original(RegistrationNumber number);

    /** The photo of a record of last year. */
    Optional<byte[]> lastYear(RegistrationNumber lastYearNumber);

    /** Replaces the photo if the version is still the one looked at; the picture handed in is kept as it was. */
    boolean replace(Replacement replacement);

    /** @param original the picture handed in @param stored what is stored for showing and handing back */
    record Replacement(
            long id,
            long version,
            RegistrationNumber number,
            byte[] original,
            byte[] stored,
            String logged,
            Clerk clerk,
            Instant at) {}
}
