package confirmdesk.desk.review;

import java.util.List;
import java.util.Map;

/** Finds registrations for the lists of the screen: what the search box means and what a line of the queue holds. */
public final class FindRegistrations {

    private final Registrations registrations;
    private final TimedLines timed;

    public FindRegistrations(Registrations registrations, TimedLines timed) {
        this.registrations = registrations;
        this.timed = timed;
    }

    /** The store's numbers of everything a selection shows, in its order. */
    public long[] ids(Selection selection) {
        return selection.line().isTimed() ? timed.ids(selection.line()) : registrations.ids(selection);
    }

    /** A page of lines. */
    public List<Summary> page(List<Long> ids) {
        return registrations.summaries(ids);
    }

    /** How many each line of the queue holds, but those that follow the clock. */
    public Map<QueueLine, Long> counts() {
        return registrations.counts();
    }
}
