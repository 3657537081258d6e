package confirmdesk.ui.numbers;

import confirmdesk.desk.numbers.Group;
import confirmdesk.desk.numbers.SiteNumbers.ReasonCount;
import confirmdesk.domain.decision.State;
import confirmdesk.ui.common.Words;

/** A line of the table. @param rest those that are neither confirmed, nor rejected, nor open */
public record GroupLine(
        String name, long total, long open, long confirmed, long rejected, long rest, boolean isReason) {

    static GroupLine of(Group group) {
        long rejected = group.in(State.REJECTED);
        long rest = group.total() - group.open() - group.confirmed() - rejected;
        return new GroupLine(group.name(), group.total(), group.open(), group.confirmed(), rejected, rest, false);
    }

    static GroupLine of(ReasonCount reason) {
        return new GroupLine(reason.code() + " " + reason.words(), reason.times(), 0, 0, 0, 0, true);
    }

    /** A count of people; nothing for a reason, which isn't about people. */
    String people(long count) {
        return isReason ? "" : Words.number(count);
    }
}
