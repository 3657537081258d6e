package confirmdesk.desk.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.numbers.SiteNumbers.Figures;
import confirmdesk.desk.numbers.SiteNumbers.ReasonCount;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.KnownCounts;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiteNumbersTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 1, 5);
    private static final Clock LATE_EVENING_IN_CHINA =
            Clock.fixed(Instant.parse("2023-01-05T15:59:00Z"), ZoneId.of("Asia/Shanghai"));

    private static final KnownCounts COUNTS = new KnownCounts(
            List.of(
                    new Group("中级", Map.of(State.PENDING, 3L, State.CONFIRMED, 2L, State.AUTO_CONFIRMED, 4L)),
                    new Group("初级（师）", Map.of(State.RETURNED, 1L, State.PAID, 1L, State.REJECTED, 1L))),
            List.of(
                    new Day(TODAY.minusDays(1), Map.of(Act.AUTO_CONFIRM, 4L)),
                    new Day(TODAY, Map.of(Act.CONFIRM, 2L, Act.REJECT, 1L))),
            Map.of("101", 2L, "201", 5L, "gone", 2L));

    private final Figures figures = new SiteNumbers(COUNTS, new InMemoryDesk().tables, LATE_EVENING_IN_CHINA).now();

    @Test
    void everybodyIsTheSumOfTheGroups() {
        Group all = figures.everybody();

        assertThat(all.total()).isEqualTo(12);
        assertThat(all.open()).isEqualTo(3 + 1);
        assertThat(all.confirmed()).isEqualTo(2 + 4 + 1);
        assertThat(all.in(State.REJECTED)).isEqualTo(1);
    }

    @Test
    void todayIsTheDayOfTheClocksZone() {
        assertThat(figures.today()).isEqualTo(TODAY);
        assertThat(figures.ofToday().of(Act.CONFIRM)).isEqualTo(2);
    }

    @Test
    void aDayOnWhichNothingWasDecidedHasNothing() {
        Figures tomorrow = new Figures(TODAY.plusDays(1), Map.of(), figures.days(), List.of());

        assertThat(tomorrow.ofToday().total()).isZero();
        assertThat(tomorrow.everybody().total()).isZero();
    }

    @Test
    void reasonsAreInWordsTheMostNamedFirst() {
        assertThat(figures.reasons()).extracting(ReasonCount::code).containsExactly("201", "101", "gone");
        assertThat(figures.reasons()).extracting(ReasonCount::times).containsExactly(5L, 2L, 2L);
        assertThat(figures.reasons().getFirst().words()).isEqualTo("从事本专业工作年限不足");
        assertThat(figures.reasons().getLast().words()).isEmpty();
    }
}
