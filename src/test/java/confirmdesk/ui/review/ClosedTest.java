package confirmdesk.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.domain.decision.State;
import confirmdesk.ui.review.decide.Panel;
import org.junit.jupiter.api.Test;

/** Withdrawing at the desk, and opening again for a reason. */
class ClosedTest {

    private final Bench bench = new Bench();

    @Test
    void aYesWithdrawsAndAReasonOpensAgain() {
        bench.candidate("张桂兰");
        bench.review.start();
        var decision = bench.parts.decision();
        decision.ask(Panel.REOPEN);
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.NONE);

        decision.ask(Panel.WITHDRAW);
        bench.parts.ask().commit();
        assertThat(state()).isEqualTo(State.WITHDRAWN);

        decision.ask(Panel.REOPEN);
        bench.parts.ask().commit();
        assertThat(state()).isEqualTo(State.WITHDRAWN);
        bench.parts.ask().text().set("本人到场说明");
        bench.parts.ask().commit();
        assertThat(state()).isEqualTo(State.PENDING);
    }

    private State state() {
        long id = bench.desk.registrations.ids(Selection.of(QueueLine.ALL))[0];
        return bench.desk.registrations.open(id).orElseThrow().state();
    }
}
