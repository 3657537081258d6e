package confirmdesk.domain.paying;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.examyear.ListColumn;
import confirmdesk.domain.examyear.PaymentRule;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.YesNo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who of the confirmed stands on the payment list. Source: the product, "Region's review" and "Payment list". */
public final class ListingRules {

    private final HeaderWords words;
    private final List<PaymentRule> rules;
    private final Set<String> reviewed;

    /** @param reviewed the regions of which any review is known */
    public ListingRules(ExamYear year, Set<String> reviewed) {
        words = year.headerWords();
        rules = year.paymentRules();
        this.reviewed = reviewed.stream().map(ListingRules::plain).collect(Collectors.toSet());
    }

    /** Judges somebody confirmed who hasn't paid. */
    public Listing of(Payer payer) {
        if (payer.carriedOver() || isCarriedOver(payer.registration())) {
            return Listing.CARRIED_OVER;
        }
        String region = plain(payer.registration().get(Field.REGION));
        List<PaymentRule> reviewFirst =
                rulesOf(region).stream().filter(PaymentRule::reviewFirst).toList();
        RegionReview review = payer.review();
        if (reviewFirst.isEmpty()) {
            return Listing.LISTED;
        }
        if (review != null) {
            return review.passed() ? Listing.LISTED : Listing.REVIEW_FAILED;
        }
        boolean before =
                payer.state() == State.AUTO_CONFIRMED && reviewFirst.stream().allMatch(PaymentRule::automaticBefore);
        if (before) {
            return Listing.LISTED;
        }
        return reviewed.contains(region) ? Listing.REVIEW_MISSING : Listing.LISTED_UNREVIEWED;
    }

    /** Whether the batch says that it paid for a sitting that was cancelled. */
    public boolean isCarriedOver(Registration registration) {
        return registration.answers().extras().entrySet().stream()
                .anyMatch(extra -> words.column(extra.getKey()).orElse(null) == ListColumn.CARRIED_OVER
                        && YesNo.isYes(extra.getValue()));
    }

    /** The region's own rules, else those of every region. */
    private List<PaymentRule> rulesOf(String region) {
        List<PaymentRule> own =
                rules.stream().filter(r -> plain(r.region()).equals(region)).toList();
        return own.isEmpty() || region.isEmpty()
                ? rules.stream().filter(r -> r.region().isEmpty()).toList()
                : own;
    }

    private static String plain(String region) {
        return Normal.of(Field.REGION, region);
    }
}
