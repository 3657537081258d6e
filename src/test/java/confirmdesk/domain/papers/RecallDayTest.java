package confirmdesk.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.Years;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Until when somebody who is sent back comes again. */
class RecallDayTest {

    private static final Instant LATE_ON_THE_5TH_IN_LONDON = Instant.parse("2023-01-05T20:00:00Z");

    @Test
    void theLastDayOfTheRegionsConfirmationWindow() {
        assertThat(RecallDay.usual(until("2023-01-15"), "河南", LATE_ON_THE_5TH_IN_LONDON))
                .isEqualTo(LocalDate.of(2023, 1, 15));
    }

    @Test
    void theLastDayItselfIsStillInTime() {
        assertThat(RecallDay.usual(until("2023-01-06"), "河南", LATE_ON_THE_5TH_IN_LONDON))
                .isEqualTo(LocalDate.of(2023, 1, 6));
    }

    @Test
    void aWeekFromTodayWhereTheWindowIsOverOrThereIsNone() {
        assertThat(RecallDay.usual(until("2023-01-05"), "河南", LATE_ON_THE_5TH_IN_LONDON))
                .isEqualTo(LocalDate.of(2023, 1, 13));
        assertThat(RecallDay.usual(Years.year(), "河南", LATE_ON_THE_5TH_IN_LONDON))
                .isEqualTo(LocalDate.of(2023, 1, 13));
    }

    private static ExamYear until(String last) {
        Window window =
                new Window(Window.Kind.CONFIRMATION, "河南", null, LocalDate.parse(last), ZoneId.of("Asia/Shanghai"));
        return Years.year(List.of(window), List.of());
    }
}
