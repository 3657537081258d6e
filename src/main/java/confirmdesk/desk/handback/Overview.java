package confirmdesk.desk.handback;

import confirmdesk.domain.handback.Mark;
import confirmdesk.domain.handback.Turn;
import java.util.List;
import java.util.Map;

/**
 * How the site stands to the centre.
 *
 * @param due how many belong into the next hand-back, by why
 * @param decided how many a hand-back of everything would hold
 * @param marks how many stand how to what was handed back
 * @param attention the first of those that changed since they were handed back or that the centre refused
 */
public record Overview(Map<Turn, Long> due, long decided, Map<Mark, Long> marks, List<HandBacks.Standing> attention) {

    public Overview {
        due = Map.copyOf(due);
        marks = Map.copyOf(marks);
        attention = List.copyOf(attention);
    }

    /** How many the next hand-back holds. */
    public long dueCount() {
        return due.values().stream().mapToLong(n -> n).sum();
    }

    public long count(Mark mark) {
        return marks.getOrDefault(mark, 0L);
    }
}
