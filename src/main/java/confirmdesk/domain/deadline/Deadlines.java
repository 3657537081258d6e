package confirmdesk.domain.deadline;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * Until when somebody must have been confirmed or must have paid, by the tables of the year and the clock of their time
 * zone. Source: the product's section "Deadlines": both ends inclusive; a window that the table doesn't have is open.
 */
public final class Deadlines {

    private final ExamYear year;
    private final Instant now;

    public Deadlines(ExamYear year, Instant now) {
        this.year = year;
        this.now = now;
    }

    /** What somebody in this state still has to do in time; nothing if nothing lapses any more. */
    public static Optional<Window.Kind> awaited(State state) {
        if (state.isOpen()) {
            return Optional.of(Window.Kind.CONFIRMATION);
        }
        return state.owesPayment() ? Optional.of(Window.Kind.PAYMENT) : Optional.empty();
    }

    /** The deadline of somebody in this state who registered in this region. */
    public Optional<Deadline> of(State state, String region) {
        return awaited(state).flatMap(kind -> of(kind, region));
    }

    /** The deadline of a region; none while its window has no last day. */
    public Optional<Deadline> of(Window.Kind kind, String region) {
        return year.window(kind, region).filter(w -> w.last() != null).map(this::seenFromNow);
    }

    /** Whether the year has any last day at all. */
    public boolean exist() {
        return year.windows().stream().anyMatch(w -> w.last() != null);
    }

    private Deadline seenFromNow(Window window) {
        LocalDate today = LocalDate.ofInstant(now, window.zone());
        LocalDate last = Objects.requireNonNull(window.last());
        return new Deadline(window.kind(), last, ChronoUnit.DAYS.between(today, last));
    }
}
