package confirmdesk.desk.review;

import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Optional;

/** Opens a registration for review: held against last year again, with what stops and what warns. */
public final class OpenRegistration {

    public Optional<Opened> open(RegistrationNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Opens by the store's own number. */
    public Optional<Opened> open(long id) {
        throw new UnsupportedOperationException();
    }
}
