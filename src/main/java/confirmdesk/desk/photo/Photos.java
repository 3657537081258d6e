package confirmdesk.desk.photo;

import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.Optional;

/** The photos of the store. */
public interface Photos {

    /** This year's photo as it is stored: that of the batch, or the one it was replaced with. */
    Optional<byte[]> thisYear(RegistrationNumber number);

    /** What was handed in for this year's photo, and its recipe; empty if that of the batch was kept. */
    Optional<HandedIn> handedIn(RegistrationNumber number);

    /** The photo of a record of last year. */
    Optional<byte[]> lastYear(RegistrationNumber lastYearNumber);

    /** Replaces the photo if the version is still the one looked at; the picture handed in is kept with its recipe. */
    boolean replace(Replacement replacement);

    /** @param handedIn what is kept as it was @param stored what is shown and handed back */
    record Replacement(
            long id,
            long version,
            RegistrationNumber number,
            HandedIn handedIn,
            byte[] stored,
            String logged,
            Clerk clerk,
            Instant at) {}
}
