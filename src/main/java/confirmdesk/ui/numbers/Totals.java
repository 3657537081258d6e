package confirmdesk.ui.numbers;

import confirmdesk.desk.numbers.Day;
import confirmdesk.desk.numbers.Group;
import confirmdesk.desk.numbers.SiteNumbers.Figures;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;

/** The figures of the tiles. */
public record Totals(long today, long returned, long rejected, long everybody, long open, long confirmed, long paid) {

    static Totals of(Figures figures) {
        Day today = figures.ofToday();
        Group all = figures.everybody();
        return new Totals(
                today.total(),
                today.of(Act.RETURN),
                today.of(Act.REJECT),
                all.total(),
                all.open(),
                all.confirmed(),
                all.in(State.PAID));
    }
}
