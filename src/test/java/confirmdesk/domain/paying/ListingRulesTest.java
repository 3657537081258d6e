package confirmdesk.domain.paying;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.PaymentRule;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Registration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who stands on the payment list. Source: the product, "Region's review" and "Payment list". */
class ListingRulesTest {

    private static final RegionReview PASSED = new RegionReview(true, "");
    private static final RegionReview FAILED = new RegionReview(false, "材料不全");
    private static final PaymentRule FIRST = new PaymentRule("", "网上", true, false);

    @Test
    void withoutARuleEverybodyIsListed() {
        assertThat(listing(List.of(), Set.of("河南"), State.CONFIRMED, FAILED)).isEqualTo(Listing.LISTED);
    }

    @Test
    void whileNoReviewOfTheRegionIsKnownEverybodyIsListedAndThatIsSaid() {
        assertThat(listing(List.of(FIRST), Set.of("云南"), State.CONFIRMED, null)).isEqualTo(Listing.LISTED_UNREVIEWED);
    }

    @Test
    void onceOneIsKnownOnlyThosePassedAreListed() {
        assertThat(listing(List.of(FIRST), Set.of("河南"), State.CONFIRMED, null)).isEqualTo(Listing.REVIEW_MISSING);
        assertThat(listing(List.of(FIRST), Set.of("河南"), State.CONFIRMED, PASSED))
                .isEqualTo(Listing.LISTED);
        assertThat(listing(List.of(FIRST), Set.of("河南"), State.AUTO_CONFIRMED, FAILED))
                .isEqualTo(Listing.REVIEW_FAILED);
    }

    @Test
    void whereTheTableSaysSoTheAutomaticallyConfirmedPayBeforeIt() {
        List<PaymentRule> before = List.of(new PaymentRule("河南", "网上", true, true));
        assertThat(listing(before, Set.of("河南"), State.AUTO_CONFIRMED, null)).isEqualTo(Listing.LISTED);
        assertThat(listing(before, Set.of("河南"), State.CONFIRMED, null)).isEqualTo(Listing.REVIEW_MISSING);
        assertThat(listing(before, Set.of("河南"), State.AUTO_CONFIRMED, FAILED)).isEqualTo(Listing.REVIEW_FAILED);
    }

    @Test
    void theRegionsOwnRuleGoesBeforeThatOfEveryRegion() {
        List<PaymentRule> rules = List.of(FIRST, new PaymentRule("河南", "现场", false, false));
        assertThat(listing(rules, Set.of("河南"), State.CONFIRMED, null)).isEqualTo(Listing.LISTED);
    }

    @Test
    void whoPaidForACancelledSittingOwesNothing() {
        Registration marked = new Registration(
                person().number(), new Answers(person().answers().values(), Map.of("已缴费结转", "是")));
        Registration denied = new Registration(
                person().number(), new Answers(person().answers().values(), Map.of("已缴费结转", "否")));
        ListingRules rules = new ListingRules(Years.year(), Set.of());
        assertThat(rules.of(payer(marked, State.CONFIRMED, null, false))).isEqualTo(Listing.CARRIED_OVER);
        assertThat(rules.of(payer(denied, State.CONFIRMED, null, false))).isEqualTo(Listing.LISTED);
        assertThat(rules.of(payer(person(), State.CONFIRMED, null, true))).isEqualTo(Listing.CARRIED_OVER);
    }

    private static Listing listing(
            List<PaymentRule> rules, Set<String> reviewed, State state, @Nullable RegionReview review) {
        return new ListingRules(Years.payingBy(rules, List.of(), List.of()), reviewed)
                .of(payer(person(), state, review, false));
    }

    private static Payer payer(Registration person, State state, @Nullable RegionReview review, boolean carried) {
        return new Payer(1, 1, person, state, review, carried, null);
    }

    private static Registration person() {
        return Person.someone().thisYear("202341010000001");
    }
}
