package confirmdesk.ui.payments;

import confirmdesk.desk.payment.PaymentSummary;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.payment.Fen;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.Tone;
import org.jspecify.annotations.Nullable;

/** Who owes how much, and what must be known about these figures. */
public record Owed(
        long people,
        long automatic,
        long onSite,
        Message total,
        @Nullable Notice missing,
        @Nullable Notice examples,
        @Nullable Notice review) {

    private static final int FEN = 100;

    static Owed of(PaymentSummary summary) {
        return new Owed(
                summary.people(),
                summary.automatic(),
                summary.people() - summary.automatic(),
                total(summary),
                missing(summary),
                examples(summary),
                summary.reviewUnknown() ? new Notice(Tone.NEUTRAL, Message.of("payments.review-unknown")) : null);
    }

    /** Whether a list can leave the program. */
    boolean canLeave() {
        return people > 0 && missing == null;
    }

    private static @Nullable Notice missing(PaymentSummary summary) {
        if (!summary.missing().isEmpty()) {
            return Notice.bad(Message.of("payments.prices-missing", String.join("、", summary.missing())));
        }
        return summary.people() == 0 ? Notice.warn("payments.nobody-owes") : null;
    }

    private static @Nullable Notice examples(PaymentSummary summary) {
        return summary.examplePrices().isEmpty()
                ? null
                : Notice.warn("payments.example-prices", String.join("、", summary.examplePrices()));
    }

    /** While a price is missing the sum would be too small, so there is none. */
    private static Message total(PaymentSummary summary) {
        return summary.missing().isEmpty()
                ? Message.of("payments.yuan", yuan(summary.total()))
                : Message.of("payments.no-total");
    }

    private static String yuan(Fen amount) {
        return Words.number(amount.amount() / FEN) + ".%02d".formatted(amount.amount() % FEN);
    }
}
