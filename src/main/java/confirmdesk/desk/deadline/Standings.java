package confirmdesk.desk.deadline;

import confirmdesk.domain.decision.State;
import java.util.List;

/** How many registrations of each region stand where. */
public interface Standings {

    /** Everybody, by region and state. */
    List<Group> groups();

    /** The store's own numbers of a group, in the order of import. */
    long[] ids(Group group);

    /** @param region as the batch writes it, empty if it doesn't say */
    record Group(String region, State state, long people) {}
}
