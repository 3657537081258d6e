package confirmdesk.desk.examyear;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.payment.Fen;
import java.util.ArrayList;
import java.util.List;

/**
 * What other tables would change for the registrations in the store; what was decided stays decided.
 *
 * @param gain pending ones that could be confirmed automatically and can't now
 * @param lose pending ones that can be confirmed automatically now and couldn't any more
 * @param outcome those with another outcome of the comparison
 * @param due those with other subjects due
 * @param owing confirmed ones who would owe another amount, or whose price appears or is gone
 * @param before what the confirmed ones owe now, as far as there is a price
 * @param after what they would owe
 */
public record TableEffect(long gain, long lose, long outcome, long due, long owing, Fen before, Fen after) {

    /** One sentence for everything that would change; one that says so if nothing would. */
    public List<Message> sentences() {
        List<Message> all = new ArrayList<>();
        tell(all, gain, "effect.gain");
        tell(all, lose, "effect.lose");
        tell(all, outcome, "effect.outcome");
        tell(all, due, "effect.due");
        if (owing > 0) {
            all.add(Message.of("effect.owing", owing, before.yuan(), after.yuan()));
        }
        return all.isEmpty() ? List.of(Message.of("effect.none")) : all;
    }

    private static void tell(List<Message> all, long people, String key) {
        if (people > 0) {
            all.add(Message.of(key, people));
        }
    }
}
