package confirmdesk.domain.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A clock that stands before the newest entry of the log: it was set back, or it was wrong when that entry was written.
 * Nothing may lapse by such a clock.
 *
 * @param now what the clock says
 * @param newest when the log says that something was done already
 */
public record ClockBehind(Instant now, Instant newest) {

    /** A computer that sets its clock right by itself moves it by less. */
    private static final Duration TOLERANCE = Duration.ofMinutes(1);

    /** Whether the clock runs backwards. */
    public static Optional<ClockBehind> of(Instant now, Instant newest) {
        return now.isBefore(newest.minus(TOLERANCE)) ? Optional.of(new ClockBehind(now, newest)) : Optional.empty();
    }
}
