package confirmdesk.ui.deadlines;

import confirmdesk.desk.deadline.Watch;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the screen shows. @param doubts how many are possibly withdrawn @param first the first of them */
record Looked(Watch watch, long doubts, List<DoubtLine> first) {

    static final Looked NOTHING = new Looked(Watch.NOTHING, 0, List.of());

    /** What must be known before anything is closed. */
    @Nullable
    Notice remark() {
        if (watch.clock().isPresent()) {
            return Notice.bad(Said.clock(watch.clock().get()));
        }
        return watch.exist() ? null : new Notice(Tone.NEUTRAL, Message.of("deadlines.none"));
    }
}
