package confirmdesk.domain.deadline;

import static confirmdesk.domain.examyear.Window.Kind.CONFIRMATION;
import static confirmdesk.domain.examyear.Window.Kind.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Years;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlinesTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate LAST = LocalDate.of(2023, 2, 28);

    /** Source: the product, "Deadlines": 17–28 February 2023, both ends inclusive, in the table's time zone. */
    @ParameterizedTest
    @CsvSource({
        "2023-02-20T04:00:00Z, 8, false, false",
        "2023-02-21T04:00:00Z, 7, true, false",
        "2023-02-28T15:59:59Z, 0, true, false",
        "2023-02-28T16:00:00Z, -1, false, true",
        "2023-03-02T04:00:00Z, -2, false, true"
    })
    void theLastDayEndsAtMidnightOfTheTablesClock(Instant now, long left, boolean near, boolean over) {
        Deadline deadline = deadlines(now, window(PAYMENT, "", LAST))
                .of(State.CONFIRMED, "河南")
                .orElseThrow();
        assertThat(deadline).isEqualTo(new Deadline(PAYMENT, LAST, left));
        assertThat(deadline.isNear()).isEqualTo(near);
        assertThat(deadline.isOver()).isEqualTo(over);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void whoHasNothingLeftToDoMissesNothing(State state) {
        Deadlines deadlines = deadlines(
                Instant.parse("2023-03-02T04:00:00Z"), window(CONFIRMATION, "", LAST), window(PAYMENT, "", LAST));
        assertThat(deadlines
                        .of(state, "河南")
                        .map(Deadline::kind)
                        .map(Window.Kind::word)
                        .orElse(""))
                .isEqualTo(
                        switch (state) {
                            case PENDING, RETURNED -> "现场确认";
                            case CONFIRMED, AUTO_CONFIRMED -> "缴费";
                            case REJECTED, PAID, WITHDRAWN, ABANDONED -> "";
                        });
    }

    @Test
    void aRegionsOwnWindowCountsAndOfSeveralTheLast() {
        Deadlines deadlines = deadlines(
                Instant.parse("2023-01-31T04:00:00Z"),
                window(PAYMENT, "", LAST),
                window(PAYMENT, "河南", LocalDate.of(2023, 2, 10)),
                window(PAYMENT, "河南", LocalDate.of(2023, 2, 20)),
                window(PAYMENT, "云南", null));
        assertThat(deadlines.of(PAYMENT, "河南省").orElseThrow().lastDay()).isEqualTo("2023-02-28");
        assertThat(deadlines.of(PAYMENT, "河南").orElseThrow().lastDay()).isEqualTo("2023-02-20");
        assertThat(deadlines.of(PAYMENT, "云南")).isEmpty();
    }

    @Test
    void aWindowThatTheTableDoesNotHaveIsOpen() {
        Deadlines deadlines = deadlines(Instant.parse("2024-01-01T00:00:00Z"));
        assertThat(deadlines.exist()).isFalse();
        assertThat(deadlines.of(State.PENDING, "河南")).isEmpty();
    }

    private static Deadlines deadlines(Instant now, Window... windows) {
        return new Deadlines(Years.year(List.of(windows), List.of()), now);
    }

    private static Window window(Window.Kind kind, String region, LocalDate last) {
        return new Window(kind, region, null, last, CHINA);
    }
}
