package confirmdesk.ui.deadlines;

import confirmdesk.desk.deadline.Watch;
import confirmdesk.domain.deadline.Deadline;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Tone;

/** Who of a region has how many days left for what, as a line of the list. */
public record WindowLine(Window.Kind kind, String region, String lastDay, Message left, Tone tone, String people) {

    static WindowLine of(Watch.Line line) {
        Deadline deadline = line.deadline();
        return new WindowLine(
                deadline.kind(),
                line.region(),
                deadline.lastDay().toString(),
                left(deadline),
                deadline.isOver() ? Tone.BAD : deadline.isNear() ? Tone.WARN : Tone.NEUTRAL,
                Words.number(line.people()));
    }

    /** How many days are left or over. */
    private static Message left(Deadline deadline) {
        String days = Long.toString(Math.abs(deadline.daysLeft()));
        if (deadline.isOver()) {
            return Message.of("deadline.over", days);
        }
        return deadline.daysLeft() == 0 ? Message.of("deadline.today") : Message.of("deadline.left", days);
    }
}
