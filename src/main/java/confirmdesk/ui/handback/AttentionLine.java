package confirmdesk.ui.handback;

import confirmdesk.desk.handback.HandBacks;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Handed;
import confirmdesk.domain.handback.Mark;

/** Somebody who changed since the hand-back, or whom the centre refused. @param words the centre's reason */
public record AttentionLine(String registration, String name, State state, Mark mark, String words) {

    static AttentionLine of(HandBacks.Standing standing) {
        Handed newest = standing.handover().newest();
        return new AttentionLine(
                standing.handover().now().number().value(),
                standing.name(),
                standing.handover().now().state(),
                standing.handover().mark(),
                newest == null ? "" : newest.words());
    }
}
