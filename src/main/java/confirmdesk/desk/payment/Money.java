package confirmdesk.desk.payment;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.paying.ListingRules;
import java.util.BitSet;

/** What everything about money is reckoned from. */
public record Money(Payers payers, Payments payments, Tables tables) {

    /** Who stands on the payment list as the store and the tables are now. */
    public ListingRules listing() {
        return new ListingRules(tables.current(), payers.regionsReviewed());
    }

    /** The store's own numbers of the confirmed who stand on the list now. */
    public BitSet onTheList() {
        ListingRules rules = listing();
        BitSet ids = new BitSet();
        payers.forEach(payer -> {
            if (payer.state().owesPayment() && rules.of(payer).owes()) {
                ids.set(Math.toIntExact(payer.id()));
            }
        });
        return ids;
    }
}
