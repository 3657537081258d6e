package confirmdesk.desk.numbers;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Counts what the store holds. */
public interface Counts {

    /** The registrations by the values of a field, as they are written first; the largest group first. */
    List<Group> by(Grouping grouping);

    /** The decisions that were not taken back, by the day on which they were made there; the first day first. */
    List<Day> days(ZoneId zone);

    /** How many decisions that stand name each reason, by its code. */
    Map<String, Long> reasons();
}
