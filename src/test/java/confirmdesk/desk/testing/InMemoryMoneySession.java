package confirmdesk.desk.testing;

import confirmdesk.desk.payment.Payments;
import confirmdesk.desk.regionreview.Reviews;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.paying.Claim;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.paying.RegionReview;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Taking reviews or payments in memory, on a copy that is kept only by a commit. */
final class InMemoryMoneySession implements Payments.Session, Reviews.Session {

    private final InMemoryMoney money;
    private final MoneyKept kept;
    private final MoneyKept now;

    InMemoryMoneySession(InMemoryMoney money, MoneyKept kept) {
        this.money = money;
        this.kept = kept;
        now = kept.copy();
    }

    @Override
    public List<Payer> payers(String number, String idNumber) {
        List<Payer> byNumber = money.all(now).stream()
                .filter(p -> p.registration().number().value().equals(number))
                .toList();
        if (!byNumber.isEmpty() || idNumber.isEmpty()) {
            return byNumber;
        }
        String wanted = IdNumber.of(idNumber).eighteen();
        return money.all(now).stream()
                .filter(p -> IdNumber.of(p.registration().get(Field.ID_NUMBER))
                        .eighteen()
                        .equals(wanted))
                .toList();
    }

    @Override
    public boolean hasSite(String site) {
        return money.all(now).stream()
                .anyMatch(p -> p.registration().get(Field.SITE).equals(site));
    }

    @Override
    public Optional<Payment> known(Claim claim) {
        return now.payments.values().stream()
                .filter(p -> p.claim().identity().equals(claim.identity()))
                .findFirst();
    }

    @Override
    public Optional<Payment> find(long id) {
        return Optional.ofNullable(now.payments.get(id));
    }

    @Override
    public void put(Payer payer, RegionReview review, String logged) {
        now.reviews.put(payer.registration().number(), review);
        now.log.add((review.passed() ? "REVIEW_PASSED " : "REVIEW_FAILED ") + logged);
    }

    @Override
    public void pay(Payer payer, Payment payment, String logged) {
        RegistrationNumber number = payer.registration().number();
        now.before.put(number, payer.state());
        now.states.put(number, State.PAID);
        now.log.add("PAY " + logged);
        keep(payment);
    }

    @Override
    public void keep(Payment payment) {
        long id = payment.id() > 0 ? payment.id() : now.payments.size() + 1L;
        now.payments.put(id, payment.numbered(id));
    }

    @Override
    public boolean isHandedBack(Payment payment) {
        return now.handedBack.contains(payment.payer().number());
    }

    @Override
    public boolean takeBack(Payment payment, @Nullable Signature second) {
        RegistrationNumber number = payment.payer().number();
        if (now.states.get(number) != State.PAID) {
            return false;
        }
        now.states.put(number, now.before.get(number));
        now.log.add("UNDO" + (second == null ? "" : second.asSecond()));
        return true;
    }

    @Override
    public void log(Act act, Optional<RegistrationNumber> registration, String logged) {
        now.log.add(act + " " + logged);
    }

    @Override
    public void commit() {
        kept.become(now);
    }

    @Override
    public void close() {}
}
