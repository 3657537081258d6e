package confirmdesk.desk.numbers;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.examyear.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells the site manager how the work stands. */
public final class SiteNumbers {

    private final Counts counts;
    private final Tables tables;
    private final Clock clock;

    public SiteNumbers(Counts counts, Tables tables, Clock clock) {
        this.counts = counts;
        this.tables = tables;
        this.clock = clock;
    }

    /** The figures as the store stands now; days are those of the clock's time zone. */
    public Figures now() {
        Map<Grouping, List<Group>> groups =
                Arrays.stream(Grouping.values()).collect(Collectors.toMap(Function.identity(), counts::by));
        return new Figures(LocalDate.now(clock), groups, counts.days(clock.getZone()), reasons());
    }

    private List<ReasonCount> reasons() {
        Map<String, Reason> known =
                tables.current().reasons().stream().collect(Collectors.toMap(Reason::code, Function.identity()));
        return counts.reasons().entrySet().stream()
                .map(count -> new ReasonCount(count.getKey(), words(known.get(count.getKey())), count.getValue()))
                .sorted(Comparator.comparingLong(ReasonCount::times).reversed().thenComparing(ReasonCount::code))
                .toList();
    }

    private static String words(@org.jspecify.annotations.Nullable Reason reason) {
        return reason == null ? "" : reason.chinese();
    }

    /** How often a reason was named. @param words the reason in Chinese, empty if the year's table doesn't have it */
    public record ReasonCount(String code, String words, long times) {}

    /** The figures of a moment. */
    public record Figures(
            LocalDate today, Map<Grouping, List<Group>> groups, List<Day> days, List<ReasonCount> reasons) {

        public Figures {
            groups = Map.copyOf(groups);
            days = List.copyOf(days);
            reasons = List.copyOf(reasons);
        }

        public List<Group> by(Grouping grouping) {
            return groups.getOrDefault(grouping, List.of());
        }

        /** Everybody together. */
        public Group everybody() {
            return new Group(
                    "",
                    by(Grouping.LEVEL).stream()
                            .flatMap(group -> group.states().entrySet().stream())
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum)));
        }

        /** What was decided today. */
        public Day ofToday() {
            return days.stream()
                    .filter(day -> day.date().equals(today))
                    .findFirst()
                    .orElse(new Day(today, Map.of()));
        }
    }
}
