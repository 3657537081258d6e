package confirmdesk.domain.paying;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether a row of a list of the paid is the payment of a registration: of exactly one, for exactly what it owes, inside
 * the window. Whatever isn't is never guessed. Source: the product, "Deadlines" and "Payment list", and the issue about
 * payments.
 */
public final class PaymentRules {

    private final ExamYear year;
    private final Dues dues;
    private final ListingRules listing;

    public PaymentRules(ExamYear year, ListingRules listing) {
        this.year = year;
        this.listing = listing;
        dues = new Dues(year);
    }

    /** What speaks against it, the first thing only; empty if it is that payment. @param payers whom it names */
    public Optional<Doubt> doubt(Claim claim, List<Payer> payers) {
        if (payers.size() != 1) {
            return Optional.of(payers.isEmpty() ? Doubt.UNKNOWN_PAYER : Doubt.SEVERAL_REGISTRATIONS);
        }
        Payer payer = payers.getFirst();
        if (payer.isContradictedBy(claim.idNumber(), claim.name())) {
            return Optional.of(Doubt.OTHER_PERSON);
        }
        return standing(payer)
                .or(() -> amount(claim, payer.registration()))
                .or(() -> time(claim, payer.registration()));
    }

    /** What the registration owes now; nothing if there is no price. */
    public Optional<Fen> owed(Registration registration) {
        return dues.owed(registration);
    }

    private Optional<Doubt> standing(Payer payer) {
        if (payer.state() == State.PAID) {
            return Optional.of(Doubt.PAID_TWICE);
        }
        if (!payer.state().owesPayment()) {
            return Optional.of(Doubt.NOT_CONFIRMED);
        }
        return switch (listing.of(payer)) {
            case LISTED, LISTED_UNREVIEWED -> Optional.empty();
            case CARRIED_OVER -> Optional.of(Doubt.CARRIED_OVER);
            case REVIEW_MISSING, REVIEW_FAILED -> Optional.of(Doubt.REVIEW_NOT_PASSED);
        };
    }

    private Optional<Doubt> amount(Claim claim, Registration registration) {
        Optional<Fen> owed = owed(registration);
        if (owed.isEmpty()) {
            return Optional.of(Doubt.NO_PRICE);
        }
        return owed.get().equals(claim.amount()) ? Optional.empty() : Optional.of(Doubt.WRONG_AMOUNT);
    }

    /** Both ends inclusive; a window that the table doesn't have is open. */
    private Optional<Doubt> time(Claim claim, Registration registration) {
        Window window =
                year.window(Window.Kind.PAYMENT, registration.get(Field.REGION)).orElse(null);
        if (window == null || window.first() == null && window.last() == null) {
            return Optional.empty();
        }
        LocalDate day = claim.day().orElse(null);
        if (day == null) {
            return Optional.of(Doubt.DAY_UNKNOWN);
        }
        if (window.first() != null && day.isBefore(window.first())) {
            return Optional.of(Doubt.BEFORE_WINDOW);
        }
        return window.last() != null && day.isAfter(window.last()) ? Optional.of(Doubt.AFTER_WINDOW) : Optional.empty();
    }
}
