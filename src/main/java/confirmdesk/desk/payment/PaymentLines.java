package confirmdesk.desk.payment;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.payment.Fee;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.payment.PaymentLine;
import confirmdesk.domain.payment.PriceList;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The lines of the payment list as the store stands now, in the order of import; never all of them at once. */
final class PaymentLines {

    private static final Set<String> EXAMPLES = Set.of("示例", "练习价");

    private final Registrations registrations;
    private final ExamYear year;
    private final PriceList prices;
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> examples = new TreeSet<>();
    private int people;
    private long unpriced;
    private long automatic;
    private Fen total = Fen.ZERO;

    PaymentLines(Registrations registrations, ExamYear year) {
        this.registrations = registrations;
        this.year = year;
        prices = new PriceList(year.fees());
    }

    /** Gives every line to {@code sink} and counts them; those without a price are only counted. */
    void giveTo(Consumer<PaymentLine> sink) {
        registrations.forEach(file -> {
            if (file.state().owesPayment()) {
                line(file).filter(line -> line.total().amount() > 0).ifPresent(line -> {
                    count(line);
                    sink.accept(line);
                });
            }
        });
    }

    /** What {@link #giveTo} counted. The region's review isn't known by this version, so everyone confirmed is listed. */
    PaymentSummary summary() {
        return new PaymentSummary(
                people + unpriced, automatic, total, List.copyOf(missing), List.copyOf(examples), true);
    }

    private void count(PaymentLine line) {
        total = total.plus(line.total());
        automatic += line.automatic() ? 1 : 0;
    }

    private Optional<PaymentLine> line(CaseFile file) {
        Registration registration = file.registration();
        String region = registration.get(Field.REGION);
        String level = registration.get(Field.LEVEL);
        String mode = year.mode(registration.get(Field.SPECIALTY_CODE));
        Optional<Fee> price = prices.price(region, registration.get(Field.SITE), level, mode);
        if (price.isEmpty()) {
            missing.add(region + " " + level);
            unpriced++;
            automatic += file.state() == State.AUTO_CONFIRMED ? 1 : 0;
        }
        return price.map(fee -> line(file, mode, fee));
    }

    private PaymentLine line(CaseFile file, String mode, Fee fee) {
        if (EXAMPLES.stream().anyMatch(fee.source()::contains)) {
            examples.add(fee.source());
        }
        Registration registration = file.registration();
        people++;
        return new PaymentLine(
                people,
                registration,
                mode,
                SubjectSet.chosenIn(registration.answers()),
                fee.perSubject(),
                fee.registration(),
                file.state() == State.AUTO_CONFIRMED,
                year.window(Window.Kind.PAYMENT, registration.get(Field.REGION))
                        .map(Window::last)
                        .orElse(null));
    }
}
