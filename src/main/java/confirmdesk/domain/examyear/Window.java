package confirmdesk.domain.examyear;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table windows: when something may be done, both ends inclusive, in the table's time zone.
 *
 * @param region empty means every region
 */
public record Window(
        Kind kind,
        String region,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        ZoneId zone) {

    /** Whether the last day is over at this moment, by the table's clock; a window without a last day is never over. */
    public boolean isOver(Instant now) {
        return last != null && LocalDate.ofInstant(now, zone).isAfter(last);
    }

    /** What the window is for. */
    public enum Kind {
        CONFIRMATION("现场确认"),
        PAYMENT("缴费");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
