package confirmdesk.desk.examyear;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.paying.Dues;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Registration;
import java.util.Optional;

/** Counts what other tables would change, one registration after the other. */
final class EffectCount {

    private final Dues now;
    private final Dues then;
    private long gain;
    private long lose;
    private long outcome;
    private long due;
    private long owing;
    private Fen before = Fen.ZERO;
    private Fen after = Fen.ZERO;

    EffectCount(ExamYear now, ExamYear then) {
        this.now = new Dues(now);
        this.then = new Dues(then);
    }

    void count(Tables.Recompared person) {
        boolean waits = person.before().state() == State.PENDING;
        boolean was = person.before().automatic();
        boolean will = person.after().isAutomatic();
        gain += waits && will && !was ? 1 : 0;
        lose += waits && was && !will ? 1 : 0;
        outcome += person.before().outcome() == person.after().outcome() ? 0 : 1;
        due += person.before().due().equals(person.after().due().code()) ? 0 : 1;
        if (person.before().state().owesPayment()) {
            countOwed(person.registration());
        }
    }

    TableEffect effect() {
        return new TableEffect(gain, lose, outcome, due, owing, before, after);
    }

    private void countOwed(Registration registration) {
        Optional<Fen> owed = now.owed(registration);
        Optional<Fen> willOwe = then.owed(registration);
        owing += owed.equals(willOwe) ? 0 : 1;
        before = before.plus(owed.orElse(Fen.ZERO));
        after = after.plus(willOwe.orElse(Fen.ZERO));
    }
}
