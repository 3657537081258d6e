package confirmdesk.desk.deadline;

import confirmdesk.domain.examyear.Window;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who would be closed: those who let a window pass.
 *
 * @param byRegion how many of each region
 * @param owingNothing confirmed ones after the payment window who aren't asked to pay or owe nothing: they stay as they are
 */
public record Overdue(Window.Kind kind, Map<String, Long> byRegion, long owingNothing) {

    public Overdue {
        byRegion = new TreeMap<>(byRegion);
    }

    public long people() {
        return byRegion.values().stream().mapToLong(Long::longValue).sum();
    }
}
