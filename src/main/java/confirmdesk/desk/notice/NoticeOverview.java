package confirmdesk.desk.notice;

import confirmdesk.domain.examyear.NoticeKind;
import java.util.List;

/**
 * What is to be told now and what was told before.
 *
 * @param kinds every kind of notice, in their order
 * @param priceMissing how many can't be told to pay because the tables have no price
 */
public record NoticeOverview(List<OfKind> kinds, long priceMissing) {

    public NoticeOverview {
        kinds = List.copyOf(kinds);
    }

    /** How many notices wait to leave the program. */
    public long waiting() {
        return kinds.stream().mapToLong(OfKind::waiting).sum();
    }

    /**
     * One kind of notice.
     *
     * @param name what the year's table calls it; empty if the year doesn't give it out
     * @param first the first of those that wait
     */
    public record OfKind(NoticeKind kind, String name, long waiting, long handedOut, List<NoticeLine> first) {

        public OfKind {
            first = List.copyOf(first);
        }
    }
}
