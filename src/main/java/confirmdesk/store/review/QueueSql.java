package confirmdesk.store.review;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.store.sql.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who belongs to a line of the queue, as conditions on the columns of the index {@code standing_queue} and on what is
 * settled: {@code asks}, the outcome that still asks, and {@code stage}.
 */
final class QueueSql {

    private static final String WAITING = "state = 'PENDING' AND NOT automatic AND ";

    private QueueSql() {}

    /** The lines that follow the clock hold nobody as far as the store knows. Every pending one is automatic or in a part; a photo problem may put somebody into two parts. */
    private static String condition(QueueLine line) {
        return switch (line) {
            case PENDING -> "state = 'PENDING'";
            case PENDING_CHANGED -> WAITING + "outcome = 'CHANGED'";
            case PENDING_MERGE -> WAITING + "asks = 'ID_CHANGED' AND stage = 'NONE'";
            case PENDING_APPROVAL -> WAITING + "stage = 'REQUESTED'";
            case PENDING_BY_HAND ->
                WAITING
                        + "(asks IN ('DUPLICATE', 'AMBIGUOUS', 'NAME_VARIANT', 'NAME_CHANGED')"
                        + " OR outcome IN ('PASSED_ALL', 'UNCHANGED'))";
            case PENDING_SETTLED ->
                WAITING
                        + "outcome IN ('DUPLICATE', 'AMBIGUOUS', 'ID_CHANGED', 'NAME_VARIANT', 'NAME_CHANGED')"
                        + " AND asks = ''";
            case PENDING_PHOTO -> "state = 'PENDING' AND photo_state <> 'PRESENT'";
            case PENDING_NEW -> WAITING + "outcome IN ('NEW', 'ABSENT', 'DISCIPLINED')";
            case AUTOMATIC -> "state = 'PENDING' AND automatic";
            case CONFIRMED -> "state IN ('CONFIRMED', 'AUTO_CONFIRMED', 'PAID')";
            case PAID -> "state = 'PAID'";
            case RETURNED -> "state = 'RETURNED'";
            case REJECTED -> "state = 'REJECTED'";
            case LAPSING, OVERDUE, SCORES_GIVEN_UP -> "FALSE";
            case ALL -> "TRUE";
        };
    }

    /** Counts every line in one walk along the index; the few about whom something is settled are moved afterwards. */
    static String counts() {
        String columns = Arrays.stream(QueueLine.values())
                .map(line -> "coalesce(sum(n) FILTER (WHERE %s), 0)".formatted(condition(line)))
                .collect(Collectors.joining(", "));
        return """
            SELECT %s
            FROM (SELECT state, automatic, outcome, photo_state, outcome AS asks, 'NONE' AS stage, count(*) AS n
                  FROM standing GROUP BY state, automatic, outcome, photo_state
                  UNION ALL SELECT s.state, s.automatic, s.outcome, s.photo_state, s.outcome, 'NONE', -1
                  FROM settled d JOIN standing s ON s.registration_id = d.registration_id
                  UNION ALL SELECT s.state, s.automatic, s.outcome, s.photo_state, coalesce(d.asks, ''), d.stage, 1
                  FROM settled d JOIN standing s ON s.registration_id = d.registration_id) AS groups\
            """.formatted(columns);
    }

    /** The registrations of a line; where something is settled, what still asks counts and not the outcome. */
    static String ids(QueueLine line) {
        return """
            SELECT registration_id FROM (
                SELECT registration_id, state, automatic, outcome, photo_state, outcome AS asks, 'NONE' AS stage
                FROM standing WHERE registration_id NOT IN (SELECT registration_id FROM settled)
                UNION ALL SELECT s.registration_id, s.state, s.automatic, s.outcome, s.photo_state,
                    coalesce(d.asks, ''), d.stage
                FROM settled d JOIN standing s ON s.registration_id = d.registration_id) AS people
            WHERE %s\
            """.formatted(condition(line));
    }

    static Map<QueueLine, Long> read(Row row) {
        Map<QueueLine, Long> counts = new EnumMap<>(QueueLine.class);
        for (QueueLine line : QueueLine.values()) {
            counts.put(line, row.number(line.ordinal() + 1));
        }
        return counts;
    }
}
