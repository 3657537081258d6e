package confirmdesk.desk.payment;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.paying.Balance.Sum;
import confirmdesk.domain.paying.Listing;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.payment.Fee;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.payment.PaymentLine;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Writings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts who stands on a payment list. */
final class ListTally {

    private static final Set<String> EXAMPLES = Set.of("示例", "练习价");

    private final Set<String> missing = new TreeSet<>();
    private final Set<String> examples = new TreeSet<>();
    private final Map<Listing, Long> listings = new EnumMap<>(Listing.class);
    private final Writings writings = new Writings();
    private long people;
    private long automatic;
    private Fen total = Fen.ZERO;
    private Sum fresh = Sum.NOTHING;

    void listing(Listing listing) {
        listings.merge(listing, 1L, Long::sum);
    }

    void withoutPrice(Payer payer) {
        missing.add(writings.first(payer.registration().get(Field.REGION)) + " "
                + writings.first(payer.registration().get(Field.LEVEL)));
        people++;
        automatic += payer.state() == State.AUTO_CONFIRMED ? 1 : 0;
    }

    void line(PaymentLine line, Fee fee) {
        if (EXAMPLES.stream().anyMatch(fee.source()::contains)) {
            examples.add(fee.source());
        }
        people++;
        automatic += line.automatic() ? 1 : 0;
        total = total.plus(line.total());
        fresh = line.isNew() ? fresh.plus(new Sum(1, line.total())) : fresh;
    }

    PaymentSummary summary() {
        return new PaymentSummary(
                people, automatic, total, fresh, List.copyOf(missing), List.copyOf(examples), listings);
    }
}
