package confirmdesk.domain.papers;

import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Until when somebody who is sent back must come again: the last day of the confirmation window, where the table has one
 * that isn't over; else a week from today. The week is our own choice: no rule names one.
 */
public final class RecallDay {

    private static final int DAYS = 7;
    /** The clock of the desk where no table says otherwise. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private RecallDay() {}

    public static LocalDate usual(ExamYear year, String region, Instant now) {
        LocalDate today = today(year, region, now);
        return window(year, region)
                .flatMap(window -> Optional.ofNullable(window.last()))
                .filter(last -> !last.isBefore(today))
                .orElse(today.plusDays(DAYS));
    }

    /** The day it is at the desk, by the clock of the region's window. */
    public static LocalDate today(ExamYear year, String region, Instant now) {
        return LocalDate.ofInstant(now, window(year, region).map(Window::zone).orElse(CHINA));
    }

    private static Optional<Window> window(ExamYear year, String region) {
        return year.window(Window.Kind.CONFIRMATION, region);
    }
}
