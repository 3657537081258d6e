package confirmdesk.store.review;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.store.sql.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Who belongs to a line of the queue, as conditions on the columns of the index {@code standing_queue}. */
final class QueueSql {

    private static final String WAITING = "state = 'PENDING' AND NOT automatic AND ";

    private QueueSql() {}

    /** Every pending one is automatic or in a part; a photo problem may put somebody into two parts. */
    static String condition(QueueLine line) {
        return switch (line) {
            case PENDING -> "state = 'PENDING'";
            case PENDING_CHANGED -> WAITING + "outcome = 'CHANGED'";
            case PENDING_MERGE -> WAITING + "outcome = 'ID_CHANGED'";
            case PENDING_BY_HAND ->
                WAITING
                        + "outcome IN ('DUPLICATE', 'AMBIGUOUS', 'NAME_VARIANT', 'NAME_CHANGED', 'PASSED_ALL',"
                        + " 'UNCHANGED')";
            case PENDING_PHOTO -> "state = 'PENDING' AND photo_state <> 'PRESENT'";
            case PENDING_NEW -> WAITING + "outcome IN ('NEW', 'ABSENT', 'DISCIPLINED')";
            case AUTOMATIC -> "state = 'PENDING' AND automatic";
            case CONFIRMED -> "state IN ('CONFIRMED', 'AUTO_CONFIRMED', 'PAID')";
            case PAID -> "state = 'PAID'";
            case RETURNED -> "state = 'RETURNED'";
            case REJECTED -> "state = 'REJECTED'";
            case ALL -> "TRUE";
        };
    }

    /** Counts every line in one walk along the index. */
    static String counts() {
        String columns = Arrays.stream(QueueLine.values())
                .map(line -> "coalesce(sum(n) FILTER (WHERE %s), 0)".formatted(condition(line)))
                .collect(Collectors.joining(", "));
        return """
            SELECT %s
            FROM (SELECT state, automatic, outcome, photo_state, count(*) AS n
                  FROM standing GROUP BY state, automatic, outcome, photo_state) AS groups\
            """.formatted(columns);
    }

    static Map<QueueLine, Long> read(Row row) {
        Map<QueueLine, Long> counts = new EnumMap<>(QueueLine.class);
        for (QueueLine line : QueueLine.values()) {
            counts.put(line, row.number(line.ordinal() + 1));
        }
        return counts;
    }
}
