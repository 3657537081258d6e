package confirmdesk.ui.numbers;

import confirmdesk.desk.numbers.Day;
import confirmdesk.domain.decision.Act;

/** One day of the chart. */
public record DayBar(String label, long onSite, long automatic, long returned, long rejected) {

    static DayBar of(Day day) {
        return new DayBar(
                "%02d-%02d".formatted(day.date().getMonthValue(), day.date().getDayOfMonth()),
                day.of(Act.CONFIRM),
                day.of(Act.AUTO_CONFIRM),
                day.of(Act.RETURN),
                day.of(Act.REJECT));
    }
}
