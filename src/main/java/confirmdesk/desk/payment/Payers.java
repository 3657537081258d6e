package confirmdesk.desk.payment;

import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The registrations of the store as far as money is concerned. */
public interface Payers {

    /** Gives every registration in the order of import to {@code sink}, without holding them all. */
    void forEach(Consumer<Payer> sink);

    Optional<Payer> find(RegistrationNumber number);

    /** The regions of which a review is known, as the registrations write them. */
    Set<String> regionsReviewed();

    /** Notes that somebody has paid for a cancelled sitting, or that it was a mistake; with a log entry. */
    void carryOver(Payer payer, CarriedOver note, Clerk clerk, Instant at);

    /** What is noted. @param stands whether it has paid @param logged the reason without anything personal */
    record CarriedOver(boolean stands, String reason, String logged) {}
}
