package confirmdesk.desk.notice;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.payment.Payers;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.InMemoryNoticeSheets;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.examyear.NoticeKind;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.registration.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExportNoticesTest {

    private static final Path FIRST = Path.of("一.csv");
    private static final Path SECOND = Path.of("二.csv");

    private final InMemoryDesk desk = new InMemoryDesk();
    private final InMemoryNoticeSheets sheets = new InMemoryNoticeSheets();
    private final ExportNotices notices = desk.notices(sheets, desk.clock);

    @Test
    void aStoreWithoutAnyNoticeSaysSo() {
        assertThat(export(FIRST)).isEqualTo(new NoticeExport.NobodyToTell(0));
        assertThat(sheets.at(FIRST)).isEmpty();
        assertThat(notices.earlier()).isEmpty();
    }

    @Test
    void eachRegistrationGetsEachNoticeOnce() {
        desk.add(thisYear(1));
        desk.add(thisYear(2));
        assertThat(export(FIRST))
                .isInstanceOfSatisfying(
                        NoticeExport.Exported.class,
                        out -> assertThat(out.counts()).isEqualTo(Map.of(NoticeKind.SUBMITTED, 2L)));
        assertThat(export(SECOND)).isInstanceOf(NoticeExport.NobodyToTell.class);
        assertThat(desk.journal.newestBelow(Long.MAX_VALUE, 1).getFirst().act()).isEqualTo(Act.EXPORT_NOTICES);

        reject(1, "101");
        assertThat(export(SECOND)).isInstanceOf(NoticeExport.Exported.class);
        assertThat(sheets.at(SECOND)).contains("原因：学历层次未达到报考条件").doesNotContain("SUBMITTED");
        desk.undo().undoLast(CLERK);
        reject(1, "101");
        assertThat(export(FIRST)).isInstanceOf(NoticeExport.NobodyToTell.class);
        desk.undo().undoLast(CLERK);
        reject(1, "201");
        assertThat(export(FIRST)).isInstanceOf(NoticeExport.Exported.class);
    }

    @Test
    void aChangedDecisionWithdrawsWhatWasNotHandedOut() {
        desk.add(thisYear(1));
        reject(1, "101");
        assertThat(waiting(NoticeKind.REJECTED)).isEqualTo(1);
        desk.undo().undoLast(CLERK);
        desk.confirm().confirm(Look.newest(thisYear(1).number()), Grounds.NONE, CLERK);
        assertThat(waiting(NoticeKind.REJECTED)).isZero();
        assertThat(waiting(NoticeKind.RESULT)).isEqualTo(1);
    }

    @Test
    void whoHasNoPriceIsCountedAndNotToldToPay() {
        desk.add(thisYear(1));
        desk.confirm().confirm(Look.newest(thisYear(1).number()), Grounds.NONE, CLERK);
        NoticeOverview overview = notices.preview(false, 5);
        assertThat(overview.priceMissing()).isEqualTo(1);
        assertThat(waiting(NoticeKind.PAYMENT_DUE)).isZero();
    }

    /** Source: the product, "Payment list": who was carried over from a cancelled sitting and has paid owes nothing. */
    @Test
    void whoIsCarriedOverIsNotToldToPay() {
        desk.add(thisYear(1));
        desk.confirm().confirm(Look.newest(thisYear(1).number()), Grounds.NONE, CLERK);
        Payers payers = desk.money.payers();
        Payer payer = payers.find(thisYear(1).number()).orElseThrow();
        payers.carryOver(payer, new Payers.CarriedOver(true, "2022年停考", "收据"), CLERK, desk.clock.instant());
        NoticeOverview overview = notices.preview(false, 5);
        assertThat(overview.priceMissing()).isZero();
        assertThat(waiting(NoticeKind.PAYMENT_DUE)).isZero();
        assertThat(waiting(NoticeKind.RESULT)).isEqualTo(1);
    }

    @Test
    void numbersAreWholeOnlyIfThatIsWanted() {
        desk.add(thisYear(1));
        String number = thisYear(1).get(Field.ID_NUMBER);
        NoticeLine masked = first(notices.preview(false, 5));
        assertThat(masked.idNumber()).isEqualTo("…" + number.substring(14));
        assertThat(masked.phone()).hasSize(5);
        assertThat(first(notices.preview(true, 5)).idNumber()).isEqualTo(number);
    }

    @Test
    void anEarlierListComesAgainByteForByteAndHandsNothingOut() {
        desk.add(thisYear(1));
        export(FIRST);
        desk.add(thisYear(2));
        assertThat(notices.again(1, SECOND)).isInstanceOf(NoticeExport.Repeated.class);
        assertThat(sheets.at(SECOND)).isEqualTo(sheets.at(FIRST));
        assertThat(waiting(NoticeKind.SUBMITTED)).isEqualTo(1);
        assertThat(notices.again(7, SECOND)).isEqualTo(new NoticeExport.NoSuchExport(7));
        assertThat(export(Path.of("三.doc"))).isInstanceOf(NoticeExport.WrongEnding.class);
    }

    private NoticeExport export(Path file) {
        return notices.export(file, false, CLERK, Progress.UNWATCHED);
    }

    private void reject(int i, String code) {
        desk.reject().reject(Look.newest(thisYear(i).number()), List.of(code), "", CLERK);
    }

    private long waiting(NoticeKind kind) {
        return notices.preview(false, 1).kinds().get(kind.ordinal()).waiting();
    }

    private static NoticeLine first(NoticeOverview overview) {
        return overview.kinds().getFirst().first().getFirst();
    }
}
