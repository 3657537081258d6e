package confirmdesk.desk.testing;

import confirmdesk.desk.notice.NoticeBook;
import confirmdesk.desk.output.Exports;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.notice.Due;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notices that were handed out, in memory. */
public final class InMemoryNoticeBook implements NoticeBook {

    private final Contents contents;
    private final InMemoryExports exports;
    private final Map<Due, BitSet> people = new HashMap<>();

    InMemoryNoticeBook(Contents contents, InMemoryExports exports) {
        this.contents = contents;
        this.exports = exports;
    }

    @Override
    public HandedOut handedOut() {
        return new HandedOut(people);
    }

    @Override
    public BitSet paymentMissed() {
        BitSet missed = new BitSet();
        contents.deeds.stream()
                .filter(d -> !contents.undone.contains(d.id()) && d.to() == State.ABANDONED)
                .filter(d ->
                        d.from().owesPayment() && contents.files.get(d.number()).state() == State.ABANDONED)
                .forEach(d -> missed.set((int) d.before().id()));
        return missed;
    }

    @Override
    public Exports handingOut(List<Notice> notices) {
        return new Exports() {
            @Override
            public long nextNumber() {
                return exports.nextNumber();
            }

            @Override
            public void keep(
                    long number, Kind kind, String format, byte[] bytes, String summary, Clerk clerk, Instant at) {
                exports.keep(number, kind, format, bytes, summary, clerk, at);
                notices.forEach(notice -> people.computeIfAbsent(notice.due(), due -> new BitSet())
                        .set((int) notice.registration()));
            }

            @Override
            public void keepPayments(long number, PaymentList list, Clerk clerk, Instant at) {
                exports.keepPayments(number, list, clerk, at);
            }

            @Override
            public List<Listed> listed(Kind kind) {
                return exports.listed(kind);
            }

            @Override
            public Optional<Kept> find(long number) {
                return exports.find(number);
            }
        };
    }
}
