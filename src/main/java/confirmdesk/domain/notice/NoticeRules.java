package confirmdesk.domain.notice;

import confirmdesk.domain.deadline.Deadline;
import confirmdesk.domain.deadline.Deadlines;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.NoticeKind;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.registration.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who must get which notice as things stand now. Source: domain notes, part 2.3: who was confirmed automatically gets the
 * result alone, everybody else first that the registration arrived; the product's section "Score merge" for the merge.
 */
public final class NoticeRules {

    private final Map<NoticeKind, Predicate<Addressee>> rules = new LinkedHashMap<>();

    public NoticeRules(Deadlines deadlines) {
        rules.put(NoticeKind.SUBMITTED, a -> a.state() == State.PENDING && !a.automatic());
        rules.put(NoticeKind.MERGE, a -> a.state().isOpen() && a.doubt().lacksMerge());
        rules.put(
                NoticeKind.PAPERS,
                a -> a.state() == State.RETURNED && !a.reasons().isEmpty());
        rules.put(
                NoticeKind.REJECTED,
                a -> a.state() == State.REJECTED && !a.reasons().isEmpty());
        rules.put(NoticeKind.RESULT, a -> a.state().owesPayment() || a.state() == State.PAID);
        rules.put(NoticeKind.PAYMENT_DUE, a -> mustPay(a, deadlines) && owesSomething(a));
        rules.put(NoticeKind.PAYMENT_MISSED, Addressee::paymentMissed);
    }

    /** What somebody must be told, in the order in which it is told. */
    public List<Due> due(Addressee addressee) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().test(addressee))
                .map(rule -> new Due(rule.getKey(), basis(rule.getKey(), addressee)))
                .toList();
    }

    /** Whether somebody should be told to pay but nobody knows how much. */
    public static boolean lacksPrice(Addressee addressee) {
        return isAsked(addressee) && addressee.owed().isEmpty();
    }

    /** Only who stands on the payment list is to pay. */
    private static boolean isAsked(Addressee addressee) {
        return addressee.state().owesPayment() && addressee.listed();
    }

    private static boolean mustPay(Addressee addressee, Deadlines deadlines) {
        return isAsked(addressee)
                && deadlines
                        .of(Window.Kind.PAYMENT, addressee.registration().get(Field.REGION))
                        .filter(Deadline::isOver)
                        .isEmpty();
    }

    private static boolean owesSomething(Addressee addressee) {
        return addressee.owed().filter(owed -> owed.amount() > 0).isPresent();
    }

    private static String basis(NoticeKind kind, Addressee addressee) {
        return kind.tellsReasons() ? addressee.reasons().stream().sorted().collect(Collectors.joining("|")) : "";
    }
}
