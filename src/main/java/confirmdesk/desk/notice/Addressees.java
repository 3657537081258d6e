package confirmdesk.desk.notice;

import confirmdesk.desk.payment.Money;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.notice.Addressee;
import confirmdesk.domain.paying.Dues;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.BitSet;
import java.util.List;

/** What the notices ask about each registration, as the store stands now. */
final class Addressees {

    private final Dues dues;
    private final BitSet paymentMissed;
    private final BitSet onTheList;

    Addressees(NoticeBook book, Money money) {
        dues = new Dues(money.tables().current());
        paymentMissed = book.paymentMissed();
        onTheList = money.onTheList();
    }

    Addressee of(CaseFile file) {
        CaseFile.Verdict verdict = file.verdict();
        CaseFile.LastDecision decision = file.lastDecision();
        return new Addressee(
                file.registration(),
                file.state(),
                file.doubt(),
                verdict.automatic(),
                SubjectSet.ofCode(verdict.due()),
                SubjectSet.ofCode(verdict.chosen()),
                decision == null ? List.of() : decision.reasonCodes(),
                decision == null ? "" : decision.text(),
                paymentMissed.get(Math.toIntExact(file.id())),
                onTheList.get(Math.toIntExact(file.id())),
                dues.owed(file.registration()));
    }
}
