package confirmdesk.desk.deadline;

import confirmdesk.domain.decision.State;
import java.util.List;

/** How many registrations of each region stand where. */
public interface Standings {

    /** Everybody, by region and state. */
    List<Group> groups();

    /** The store's own numbers of a group, in the order of import. */
    long[] ids(Group group);

    /** How many of each region haven't merged their scores, and nobody asked for it: the ID changed, and the doubt is open. */
    List<Unmerged> unmerged();

    /** The store's own numbers of a region's. */
    long[] ids(Unmerged unmerged);

    /** @param region as the batch writes it, empty if it doesn't say */
    record Unmerged(String region, long people) {}

    /** @param region as the batch writes it, empty if it doesn't say */
    record Group(String region, State state, long people) {}
}
