package confirmdesk.ui.payments;

import confirmdesk.desk.payment.PaymentSummary;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.paying.Listing;
import confirmdesk.domain.payment.Fen;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.Tone;
import org.jspecify.annotations.Nullable;

/** Who owes how much, and what must be known about these figures. */
public record Owed(
        long people,
        long automatic,
        Message total,
        Message fresh,
        boolean someNew,
        @Nullable Notice missing,
        @Nullable Notice examples,
        @Nullable Notice review) {

    private static final int FEN = 100;

    static Owed of(PaymentSummary summary) {
        return new Owed(
                summary.people(),
                summary.automatic(),
                total(summary),
                Message.of(
                        "payments.heads-and-yuan",
                        Words.number(summary.fresh().heads()),
                        yuan(summary.fresh().amount())),
                summary.fresh().heads() > 0,
                missing(summary),
                examples(summary),
                review(summary));
    }

    /** Whether a list can leave the program. @param onlyNew whether it is to hold only the new ones */
    boolean canLeave(boolean onlyNew) {
        return people > 0 && missing == null && (someNew || !onlyNew);
    }

    /** Who isn't listed although confirmed, or that the review isn't known. */
    private static @Nullable Notice review(PaymentSummary summary) {
        long waiting = summary.count(Listing.REVIEW_MISSING);
        long failed = summary.count(Listing.REVIEW_FAILED);
        long carried = summary.count(Listing.CARRIED_OVER);
        if (waiting + failed + carried > 0) {
            return new Notice(
                    Tone.NEUTRAL,
                    Message.of(
                            "payments.not-listed", Words.number(waiting), Words.number(failed), Words.number(carried)));
        }
        return summary.reviewUnknown() ? new Notice(Tone.NEUTRAL, Message.of("payments.review-unknown")) : null;
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

    /** An amount as the screen shows it. */
    public static String yuan(Fen amount) {
        return Words.number(amount.amount() / FEN) + ".%02d".formatted(amount.amount() % FEN);
    }
}
