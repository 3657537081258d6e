package confirmdesk.desk.payment;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.paying.ListingRules;

/** What everything about money is reckoned from. */
public record Money(Payers payers, Payments payments, Tables tables) {

    /** Who stands on the payment list as the store and the tables are now. */
    public ListingRules listing() {
        return new ListingRules(tables.current(), payers.regionsReviewed());
    }
}
