package confirmdesk.desk.notice;

import confirmdesk.desk.output.Exports;
import confirmdesk.domain.examyear.NoticeKind;
import confirmdesk.domain.notice.Due;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Remembers which notices were handed out: they left the program with a list. */
public interface NoticeBook {

    /** Everything that was handed out, as it stands now. */
    HandedOut handedOut();

    /** The store's own numbers of all that were abandoned because nobody paid in time. */
    BitSet paymentMissed();

    /** The lists that left the program; keeping the next one hands these out in the same transaction. */
    Exports handingOut(List<Notice> notices);

    /** @param registration the store's own number of it */
    record Notice(long registration, Due due) {}

    /** Who got what. @param people the store's own numbers of all who got exactly this notice */
    record HandedOut(Map<Due, BitSet> people) {

        public boolean has(long registration, Due due) {
            BitSet got = people.get(due);
            return got != null && got.get(Math.toIntExact(registration));
        }

        /** How many notices of a kind were handed out. */
        public long of(NoticeKind kind) {
            return people.entrySet().stream()
                    .filter(e -> e.getKey().kind() == kind)
                    .mapToLong(e -> e.getValue().cardinality())
                    .sum();
        }
    }
}
