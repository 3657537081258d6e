package confirmdesk.ui.deadlines;

import confirmdesk.desk.deadline.Overdue;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Who would be closed, as it is reviewed. @param regions how many of each @param first the first of them */
public record Review(Message heading, String regions, List<OverdueLine> first) {

    static Review of(Overdue overdue, List<OverdueLine> first) {
        Message heading = Message.of("deadlines.overdue", overdue.kind(), Words.number(overdue.people()));
        String regions = overdue.byRegion().entrySet().stream()
                .map(e -> e.getKey() + " " + Words.number(e.getValue()))
                .collect(Collectors.joining(" · "));
        return new Review(heading, regions, first);
    }
}
