package confirmdesk.store.numbers;

import confirmdesk.desk.numbers.Counts;
import confirmdesk.desk.numbers.Day;
import confirmdesk.desk.numbers.Group;
import confirmdesk.desk.numbers.Grouping;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Writings;
import confirmdesk.store.rows.ActTable;
import confirmdesk.store.sql.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts with the database. */
public final class StoredCounts implements Counts {

    private static final String BY = """
        SELECT %1$s, s.state, count(*)
        FROM registration r JOIN standing s ON s.registration_id = r.id
        GROUP BY %1$s, s.state
        ORDER BY min(r.id)
        """;

    private static final String DECISIONS = """
        SELECT act, at FROM act
        WHERE NOT undone AND act IN ('CONFIRM', 'AUTO_CONFIRM', 'REJECT', 'RETURN')
        """;

    private static final String REASONS = """
        SELECT a.reasons
        FROM act a JOIN standing s ON s.registration_id = a.registration_id
        WHERE NOT a.undone AND a.reasons <> '' AND a.to_state = s.state
        """;

    private final Database database;

    public StoredCounts(Database database) {
        this.database = database;
    }

    @Override
    public List<Group> by(Grouping grouping) {
        String named = grouping.fields().stream()
                .map(field -> "coalesce(r.%s, '')".formatted(field.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" || ' ' || "));
        Writings writings = new Writings();
        Map<String, Found> groups = new LinkedHashMap<>();
        return database.read(sql -> {
            sql.each(BY.formatted(named), row -> {
                groups.computeIfAbsent(writings.first(row.text(1)), Found::new)
                        .states()
                        .merge(row.constant(2, State.class), row.number(3), Long::sum);
            });
            return groups.values().stream()
                    .map(found -> new Group(found.name(), found.states()))
                    .sorted(Comparator.comparingLong(Group::total).reversed().thenComparing(Group::name))
                    .toList();
        });
    }

    @Override
    public List<Day> days(ZoneId zone) {
        Map<LocalDate, Map<Act, Long>> days = new TreeMap<>();
        return database.read(sql -> {
            sql.each(
                    DECISIONS,
                    row -> days.computeIfAbsent(day(row.text(2), zone), day -> new EnumMap<>(Act.class))
                            .merge(row.constant(1, Act.class), 1L, Long::sum));
            return days.entrySet().stream()
                    .map(day -> new Day(day.getKey(), day.getValue()))
                    .toList();
        });
    }

    @Override
    public Map<String, Long> reasons() {
        Map<String, Long> times = new TreeMap<>();
        return database.read(sql -> {
            sql.each(REASONS, row -> ActTable.reasons(row.text(1)).forEach(code -> times.merge(code, 1L, Long::sum)));
            return times;
        });
    }

    private static LocalDate day(String at, ZoneId zone) {
        return LocalDate.ofInstant(Instant.parse(at), zone);
    }

    /** A group on the way. @param name as it is written first */
    private record Found(String name, Map<State, Long> states) {

        Found(String name) {
            this(name, new EnumMap<>(State.class));
        }
    }
}
