package confirmdesk.domain.checking;

import java.util.List;

/**
 * What the checks say of a row.
 *
 * @param refused why the row can't be taken; empty if it can
 * @param marked what is odd about it though it can be taken
 */
public record Verdict(List<Finding> refused, List<Finding> marked) {

    public Verdict {
        refused = List.copyOf(refused);
        marked = List.copyOf(marked);
    }

    public boolean isTaken() {
        return refused.isEmpty();
    }
}
