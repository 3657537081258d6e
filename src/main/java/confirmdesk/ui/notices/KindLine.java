package confirmdesk.ui.notices;

import confirmdesk.desk.notice.NoticeOverview;
import confirmdesk.domain.examyear.NoticeKind;
import confirmdesk.ui.common.Words;
import java.util.List;

/** A kind of notice, as a line of the list. @param name what the table calls it, empty if it isn't given out */
public record KindLine(NoticeKind kind, String name, String waiting, String handedOut, List<PersonLine> first) {

    static KindLine of(NoticeOverview.OfKind kind) {
        return new KindLine(
                kind.kind(),
                kind.name(),
                Words.number(kind.waiting()),
                Words.number(kind.handedOut()),
                kind.first().stream().map(PersonLine::of).toList());
    }

    boolean anyWaits() {
        return !first.isEmpty();
    }
}
