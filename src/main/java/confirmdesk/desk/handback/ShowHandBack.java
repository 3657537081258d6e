package confirmdesk.desk.handback;

import confirmdesk.domain.handback.Handover;
import confirmdesk.domain.handback.Mark;
import confirmdesk.domain.handback.Turn;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how the site stands to the centre: as a whole, and for one registration. */
public final class ShowHandBack {

    /** More than this nobody reads on a screen; the counts are whole. */
    private static final int LISTED = 500;

    private final HandBacks handBacks;
    private final Handovers handovers;

    public ShowHandBack(HandBacks handBacks, Handovers handovers) {
        this.handBacks = handBacks;
        this.handovers = handovers;
    }

    public Overview overview() {
        Map<Turn, Long> due = new EnumMap<>(Turn.class);
        Map<Mark, Long> marks = new EnumMap<>(Mark.class);
        List<HandBacks.Standing> attention = new ArrayList<>();
        long[] decided = new long[1];
        handovers.forEach(standing -> {
            Handover handover = standing.handover();
            Mark mark = handover.mark();
            handover.turn().ifPresent(turn -> due.merge(turn, 1L, Long::sum));
            handover.turnAmongAll().ifPresent(turn -> decided[0]++);
            marks.merge(mark, 1L, Long::sum);
            if ((mark == Mark.CHANGED || mark == Mark.REFUSED) && attention.size() < LISTED) {
                attention.add(standing);
            }
        });
        return new Overview(due, decided[0], marks, attention);
    }

    /** How a registration stands to what was handed back; empty if there is no such registration. */
    public Optional<Handover> of(RegistrationNumber number) {
        return handovers.find(number).map(HandBacks.Standing::handover);
    }

    /** Every hand-back, newest first. */
    public List<HandBacks.Sent> sent() {
        return handBacks.sent();
    }
}
