package confirmdesk.desk.numbers;

import confirmdesk.domain.decision.Act;
import java.time.LocalDate;
import java.util.Map;

/** What was decided on one day and still stands. */
public record Day(LocalDate date, Map<Act, Long> acts) {

    public Day {
        acts = Map.copyOf(acts);
    }

    public long of(Act act) {
        return acts.getOrDefault(act, 0L);
    }

    public long total() {
        return acts.values().stream().mapToLong(Long::longValue).sum();
    }
}
