package confirmdesk.domain.notice;

import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;
import java.util.Optional;

/**
 * A registration as the rules of the notices look at it.
 *
 * @param automatic whether it can be confirmed automatically
 * @param reasons the codes of the last decision's reasons
 * @param words the clerk's own words of the last decision, empty if there are none
 * @param paymentMissed whether it was abandoned because nobody paid in time
 * @param listed whether it stands on the payment list, if it is confirmed
 * @param owed what it owes; empty if there is no price
 */
public record Addressee(
        Registration registration,
        State state,
        Doubt doubt,
        boolean automatic,
        SubjectSet due,
        SubjectSet chosen,
        List<String> reasons,
        String words,
        boolean paymentMissed,
        boolean listed,
        Optional<Fen> owed) {

    public Addressee {
        reasons = List.copyOf(reasons);
    }
}
