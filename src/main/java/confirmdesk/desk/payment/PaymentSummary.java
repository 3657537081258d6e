package confirmdesk.desk.payment;

import confirmdesk.domain.payment.Fen;
import java.util.List;

/**
 * What a payment list holds.
 *
 * @param people everyone who owes, also those whose price is missing
 * @param total what those owe together whose price is known
 * @param missing each region and level without a price, such as {@code 河南 中级}; while there is one nothing can be exported
 * @param examplePrices the sources of prices that are only examples (示例, 练习价)
 * @param reviewUnknown whether the program doesn't know the region's review, so that everyone confirmed is listed
 */
public record PaymentSummary(
        long people,
        long automatic,
        Fen total,
        List<String> missing,
        List<String> examplePrices,
        boolean reviewUnknown) {

    public PaymentSummary {
        missing = List.copyOf(missing);
        examplePrices = List.copyOf(examplePrices);
    }

    /** What stands in the log. */
    String logged() {
        return "%d人 %s元".formatted(people, total.yuan());
    }
}
