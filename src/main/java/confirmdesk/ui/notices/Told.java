package confirmdesk.ui.notices;

import confirmdesk.desk.notice.NoticeExport;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.parts.Notice;

/** Says how handing out ended. */
final class Told {

    private Told() {}

    static Notice of(NoticeExport ended) {
        return switch (ended) {
            case NoticeExport.Exported out ->
                Notice.good(
                        "notices.exported",
                        Long.toString(out.number()),
                        Words.number(out.notices()),
                        out.file().toString());
            case NoticeExport.Repeated again ->
                Notice.good(
                        "notices.repeated",
                        Long.toString(again.number()),
                        again.file().toString());
            case NoticeExport.NobodyToTell _ -> Notice.warn("notices.nobody");
            case NoticeExport.NoSuchExport none -> Notice.warn("payments.no-such", Long.toString(none.number()));
            case NoticeExport.WrongEnding wrong ->
                Notice.warn("payments.wrong-ending", wrong.endings().getFirst());
            case NoticeExport.Cancelled _ -> Notice.warn("notices.cancelled");
        };
    }
}
