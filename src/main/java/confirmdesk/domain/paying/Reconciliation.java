package confirmdesk.domain.paying;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.Writings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what was asked against what was received, to the fen. What is asked is reckoned from the registrations and the
 * tables, what was paid from the payments: that both add up says something.
 */
public final class Reconciliation {

    private final Map<Grouping, Map<String, Balance>> groups = new EnumMap<>(Grouping.class);
    private final Writings writings = new Writings();
    private Balance all = Balance.NOTHING;
    private long paidPeople;
    private long unpriced;

    /** What the groups are made of. */
    public enum Grouping {
        LEVEL,
        MODE,
        UNIT,
        ALL
    }

    /** Heads and amounts of one group. @param name empty for payments of which nobody knows whose they are */
    public record Line(Grouping kind, String name, Balance balance) {}

    /** What came of it. @param mismatches what doesn't add up, as sentences; none if everything does */
    public record Result(List<Line> lines, Balance all, List<Message> mismatches) {

        public Result {
            lines = List.copyOf(lines);
            mismatches = List.copyOf(mismatches);
        }

        public boolean addsUp() {
            return mismatches.isEmpty();
        }
    }

    /** Somebody who owes or has paid. @param asked what the tables ask now, nothing if they have no price */
    public void person(Registration registration, String mode, boolean hasPaid, @Nullable Fen asked) {
        paidPeople += hasPaid ? 1 : 0;
        if (asked == null) {
            unpriced++;
        } else {
            add(registration, mode, hasPaid ? Balance.asked(asked) : Balance.owing(asked));
        }
    }

    /** A payment. @param mode how its payer is examined, empty if it has none */
    public void payment(Payment payment, String mode) {
        add(
                payment.payer(),
                mode,
                Balance.received(payment.settlement(), payment.claim().amount()));
        if (payment.settlement() == Settlement.MATCHED || payment.settlement() == Settlement.ACCEPTED) {
            add(payment.payer(), mode, Balance.paid(payment.asked()));
        }
    }

    /** Draws the line. @param received all payments, counted another way */
    public Result result(Balance.Sum received) {
        List<Line> lines = new ArrayList<>();
        groups.forEach((kind, byName) -> byName.forEach((name, balance) -> lines.add(new Line(kind, name, balance))));
        lines.add(new Line(Grouping.ALL, "", all));
        return new Result(lines, all, mismatches(lines, received));
    }

    private List<Message> mismatches(List<Line> lines, Balance.Sum received) {
        List<Message> found = new ArrayList<>();
        if (unpriced > 0) {
            found.add(Message.of("balance.unpriced", unpriced));
        }
        if (paidPeople != all.paid().heads()) {
            found.add(Message.of(
                    "balance.paidWithoutPayment", paidPeople, all.paid().heads()));
        }
        if (!all.received().equals(received)) {
            found.add(Message.of(
                    "balance.received",
                    yuan(received.amount()),
                    yuan(all.received().amount())));
        }
        lines.stream()
                .filter(line -> !line.balance()
                        .asked()
                        .equals(line.balance().paid().plus(line.balance().owed())))
                .map(line -> Message.of(
                        "balance.asked",
                        line.kind(),
                        line.name(),
                        yuan(line.balance().asked().amount()),
                        yuan(line.balance().paid().amount()),
                        yuan(line.balance().owed().amount())))
                .forEach(found::add);
        return found;
    }

    private void add(@Nullable Registration registration, String mode, Balance balance) {
        all = all.plus(balance);
        add(Grouping.LEVEL, registration == null ? "" : registration.get(Field.LEVEL), balance);
        add(Grouping.MODE, mode, balance);
        add(Grouping.UNIT, registration == null ? "" : registration.get(Field.EMPLOYER), balance);
    }

    private void add(Grouping kind, String name, Balance balance) {
        groups.computeIfAbsent(kind, k -> new TreeMap<>()).merge(writings.first(name), balance, Balance::plus);
    }

    private static String yuan(Fen amount) {
        return amount.yuan().toPlainString();
    }
}
