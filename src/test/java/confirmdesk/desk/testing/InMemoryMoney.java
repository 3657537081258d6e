package confirmdesk.desk.testing;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.payment.Money;
import confirmdesk.desk.payment.Payers;
import confirmdesk.desk.payment.Payments;
import confirmdesk.desk.regionreview.Reviews;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.paying.Balance.Sum;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Payers, payments and reviews in memory, over registrations whose state only a payment changes. */
public final class InMemoryMoney {

    private final Registrations registrations;
    private final InMemoryExports exports;
    private final MoneyKept kept = new MoneyKept();

    /** @param exports the lists that left, which know who stood on them */
    public InMemoryMoney(Registrations registrations, InMemoryExports exports) {
        this.registrations = registrations;
        this.exports = exports;
    }

    /** What everything about money is reckoned from. */
    public Money money(Tables tables) {
        return new Money(payers(), payments(), tables);
    }

    /** What was logged, oldest first: the act's name and the reason. */
    public List<String> log() {
        return List.copyOf(kept.log);
    }

    /** Every payment as it stands. */
    public List<Payment> all() {
        return List.copyOf(kept.payments.values());
    }

    /** Where a registration stands now. */
    public State state(RegistrationNumber number) {
        return payers().find(number).orElseThrow().state();
    }

    public Payers payers() {
        return new Payers() {
            @Override
            public void forEach(Consumer<Payer> sink) {
                all(kept).forEach(sink);
            }

            @Override
            public Optional<Payer> find(RegistrationNumber number) {
                return registrations.open(number).map(file -> payer(file, kept));
            }

            @Override
            public Set<String> regionsReviewed() {
                return kept.reviews.keySet().stream()
                        .map(number -> find(number).orElseThrow().registration().get(Field.REGION))
                        .collect(Collectors.toSet());
            }

            @Override
            public void carryOver(Payer payer, CarriedOver note, Clerk clerk, Instant at) {
                kept.carried.put(payer.registration().number(), note.stands());
                kept.log.add((note.stands() ? "CARRY_OVER " : "NO_CARRY_OVER ") + note.logged());
            }
        };
    }

    public Reviews reviews() {
        return (clerk, at) -> new InMemoryMoneySession(this, kept);
    }

    public Payments payments() {
        return new Payments() {
            @Override
            public Session begin(Clerk clerk, Instant at) {
                return new InMemoryMoneySession(InMemoryMoney.this, kept);
            }

            @Override
            public void forEach(Consumer<Payment> sink) {
                all().forEach(sink);
            }

            @Override
            public List<Payment> after(long id, boolean onlyOpen, int most) {
                return all().stream()
                        .filter(p -> p.id() > id && (p.isOpen() || !onlyOpen))
                        .limit(most)
                        .toList();
            }

            @Override
            public Sum open() {
                return sum(all().stream().filter(Payment::isOpen).toList());
            }

            @Override
            public Sum received() {
                return sum(all());
            }
        };
    }

    List<Payer> all(MoneyKept now) {
        List<Payer> all = new ArrayList<>();
        registrations.forEach(file -> all.add(payer(file, now)));
        return all;
    }

    private Payer payer(CaseFile file, MoneyKept now) {
        RegistrationNumber number = file.registration().number();
        return new Payer(
                file.id(),
                file.version(),
                file.registration(),
                now.states.getOrDefault(number, file.state()),
                now.reviews.get(number),
                now.carried.getOrDefault(number, false),
                exports.owedOnLast(file.id()));
    }

    private static Sum sum(List<Payment> payments) {
        return payments.stream().map(p -> new Sum(1, p.claim().amount())).reduce(Sum.NOTHING, Sum::plus);
    }
}
