package confirmdesk.domain.paying;

import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.payment.Fee;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.payment.PriceList;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.util.Optional;

/** What a registration owes by the year's tables, once it owes. */
public final class Dues {

    private final ExamYear year;
    private final PriceList prices;

    public Dues(ExamYear year) {
        this.year = year;
        prices = new PriceList(year.fees());
    }

    /** How it is examined. */
    public String mode(Registration registration) {
        return year.mode(registration.get(Field.SPECIALTY_CODE));
    }

    /** The price that goes for it; empty if the tables have none. */
    public Optional<Fee> fee(Registration registration) {
        return prices.price(
                registration.get(Field.REGION),
                registration.get(Field.SITE),
                registration.get(Field.LEVEL),
                mode(registration));
    }

    /** What it owes; empty if the tables have no price. */
    public Optional<Fen> owed(Registration registration) {
        return prices.owed(registration, mode(registration));
    }
}
