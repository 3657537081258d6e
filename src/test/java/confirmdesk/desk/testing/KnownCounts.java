package confirmdesk.desk.testing;

import confirmdesk.desk.numbers.Counts;
import confirmdesk.desk.numbers.Day;
import confirmdesk.desk.numbers.Group;
import confirmdesk.desk.numbers.Grouping;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Counts that a test says; every grouping has the same groups. */
public record KnownCounts(List<Group> groups, List<Day> decisions, Map<String, Long> reasons) implements Counts {

    /** Nobody is registered. */
    public static final KnownCounts NOTHING = new KnownCounts(List.of(), List.of(), Map.of());

    @Override
    public List<Group> by(Grouping grouping) {
        return groups;
    }

    @Override
    public List<Day> days(ZoneId zone) {
        return decisions;
    }
}
