package confirmdesk.desk.payment;

import confirmdesk.domain.paying.Balance.Sum;
import confirmdesk.domain.paying.Listing;
import confirmdesk.domain.payment.Fen;
import java.util.List;
import java.util.Map;

/**
 * What a payment list holds.
 *
 * @param people everyone who owes, also those whose price is missing
 * @param total what those owe together whose price is known
 * @param fresh of these, who stood on no list before, or with another amount
 * @param missing each region and level without a price, such as {@code 河南 中级}; while there is one nothing can be exported
 * @param examplePrices the sources of prices that are only examples (示例, 练习价)
 * @param listings how many of the confirmed who haven't paid are listed or not, and why
 */
public record PaymentSummary(
        long people,
        long automatic,
        Fen total,
        Sum fresh,
        List<String> missing,
        List<String> examplePrices,
        Map<Listing, Long> listings) {

    public PaymentSummary {
        missing = List.copyOf(missing);
        examplePrices = List.copyOf(examplePrices);
        listings = Map.copyOf(listings);
    }

    /** How many there are that stand so. */
    public long count(Listing listing) {
        return listings.getOrDefault(listing, 0L);
    }

    /** Whether the region's review would have to be passed but nobody's is known, so that everyone confirmed is listed. */
    public boolean reviewUnknown() {
        return count(Listing.LISTED_UNREVIEWED) > 0;
    }

    /** What stands in the log. @param onlyNew whether only the new ones are on the list */
    String logged(boolean onlyNew) {
        String news = "新增%d人 %s元".formatted(fresh.heads(), fresh.amount().yuan());
        return onlyNew ? "仅" + news : "%d人 %s元 %s".formatted(people, total.yuan(), news);
    }
}
