package confirmdesk.desk.handback;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Mark;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The centre's receipt. Source: issue "Every rule of the registration guide", point 9 and "Bad input". */
class TakeReceiptTest {

    private static final Path ZIP = Path.of("交回.zip");

    private final InMemoryDesk desk = new InMemoryDesk();

    @BeforeEach
    void handBackTwoOfThree() {
        for (int i = 1; i <= 3; i++) {
            desk.add(thisYear(i));
        }
        confirm(1);
        confirm(2);
        export();
    }

    @Test
    void whatIsAcceptedIsClosedAndWhatIsRefusedIsOpenAgain() {
        Path file = centre().says(1, n(1), "接受").says(1, n(2), "退回", "照片不清").receipt("回执.csv");

        assertThat(take(file)).isInstanceOfSatisfying(ReceiptResult.Taken.class, taken -> {
            assertThat(taken.receipt().accepted()).isEqualTo(1);
            assertThat(taken.receipt().refused()).isEqualTo(1);
            assertThat(taken.receipt().opened()).isEqualTo(1);
            assertThat(taken.receipt().left()).isEmpty();
        });
        assertThat(List.of(mark(1), mark(2), mark(3))).containsExactly(Mark.ACCEPTED, Mark.REFUSED, Mark.NONE);
        assertThat(List.of(state(1), state(2))).containsExactly(State.CONFIRMED, State.PENDING);
    }

    @Test
    void oneEntryOfTheLogForEachThatIsOpenAgainAndOneForTheReceipt() {
        int before = desk.journal.all().size();
        take(centre().says(1, n(1), "接受").says(1, n(2), "退回", "照片不清").receipt("回执.csv"));

        List<LogEntry> fresh =
                desk.journal.all().subList(before, desk.journal.all().size());
        assertThat(fresh).extracting(LogEntry::act).containsExactly(Act.REFUSED_BY_CENTRE, Act.TAKE_RECEIPT);
        assertThat(fresh.getFirst().reason()).isEqualTo("照片不清");
        assertThat(fresh.getFirst().from()).isEqualTo(State.CONFIRMED);
        assertThat(fresh.getLast().reason()).isEqualTo("第1号 接受1人 退回1人");
    }

    @Test
    void theReasonInTheLogHoldsNoPersonalValue() {
        take(centre().says(1, n(1), "退回", "证件 41010219900307123X 不符").receipt("回执.csv"));

        assertThat(desk.journal.all()).noneMatch(entry -> entry.reason().contains("41010219900307123"));
        assertThat(desk.handBacks
                        .find(number(1))
                        .orElseThrow()
                        .handover()
                        .newest()
                        .words())
                .contains("41010219900307123X");
    }

    @Test
    void openingAgainCanBeTakenBackAloneAndIsHandedBackOnceMore() {
        take(centre().says(1, n(1), "退回").says(1, n(2), "退回").receipt("回执.csv"));

        assertThat(desk.undo().undo(number(1), CLERK)).isInstanceOf(UndoDecision.Undone.class);
        assertThat(List.of(state(1), state(2))).containsExactly(State.CONFIRMED, State.PENDING);
        export();
        assertThat(desk.handBackFiles.at(ZIP).lines().limit(2))
                .containsExactly(n(1) + " CONFIRMED AGAIN ", "counts {CONFIRMED=1} of {PENDING=2, CONFIRMED=1}");
    }

    @Test
    void whatWasRefusedIsUndoneWithoutASecondPerson() {
        take(centre().says(1, n(1), "退回").receipt("回执.csv"));
        desk.undo().undo(number(1), CLERK);

        assertThat(desk.undo().undo(number(1), CLERK)).isInstanceOf(UndoDecision.Undone.class);
        assertThat(state(1)).isEqualTo(State.PENDING);
    }

    @Test
    void whatWasChangedSinceStaysAsItIs() {
        desk.undo().undo(number(2), CLERK, "李芳");
        desk.reject().reject(Look.newest(number(2)), List.of("101"), "", CLERK);

        assertThat(take(centre().says(1, n(2), "退回").receipt("回执.csv")))
                .isInstanceOfSatisfying(
                        ReceiptResult.Taken.class,
                        taken -> assertThat(taken.receipt().left()).containsExactly(number(2)));
        assertThat(state(2)).isEqualTo(State.REJECTED);
        assertThat(mark(2)).isEqualTo(Mark.REFUSED);
    }

    @Test
    void aPreviewChangesNothing() {
        List<Object> before = desk.everything();
        Path file = centre().says(1, n(2), "退回").receipt("回执.csv");

        assertThat(desk.handingBack().receipt().preview(file, CLERK))
                .isInstanceOfSatisfying(
                        ReceiptResult.Previewed.class,
                        p -> assertThat(p.receipt().opened()).isEqualTo(1));
        assertThat(desk.everything()).isEqualTo(before);
    }

    @Test
    void aReceiptInPartsIsTakenPartByPart() {
        take(centre().says(1, n(1), "接受").receipt("一.csv"));

        assertThat(take(centre().says(1, n(1), "接受").says(1, n(2), "接受").receipt("二.csv")))
                .isInstanceOfSatisfying(ReceiptResult.Taken.class, taken -> {
                    assertThat(taken.receipt().accepted()).isEqualTo(1);
                    assertThat(taken.receipt().known()).isEqualTo(1);
                });
    }

    @Test
    void aReceiptTwiceIsSaidInOneSentence() {
        Path file = centre().says(1, n(1), "接受").says(1, n(2), "退回").receipt("回执.csv");
        take(file);

        isRefused(file, "receipt.twice");
    }

    @Test
    void aReceiptForAnotherExportIsSaidInOneSentence() {
        isRefused(centre().says(9, n(1), "接受").says(9, n(2), "接受").receipt("回执.csv"), "receipt.other-export");
    }

    @Test
    void aFileOfAnotherSiteIsSaidInOneSentence() {
        isRefused(
                centre().says(1, "20239999001", "接受")
                        .says(1, "20239999002", "接受")
                        .receipt("回执.csv"),
                "receipt.other-site");
    }

    @Test
    void anUnknownNumberIsNamedWithItsRowAndSpoilsTheWholeReceipt() {
        isRefused(centre().says(1, n(1), "接受").says(1, "20239999001", "接受").receipt("回执.csv"), "receipt.stranger");
        isRefused(centre().says(1, n(1), "接受").says(1, n(3), "接受").receipt("回执.csv"), "receipt.not-in-export");
    }

    @Test
    void rowsThatSayNothingOrContradictEachOtherAreNamed() {
        isRefused(centre().says(1, n(1), "也许").receipt("回执.csv"), "receipt.no-answer");
        isRefused(centre().says("一", n(1), "接受").receipt("回执.csv"), "receipt.no-export");
        isRefused(centre().says(1, "", "接受").receipt("回执.csv"), "receipt.no-number");
        isRefused(centre().says(1, n(1), "接受").says(1, n(1), "退回").receipt("回执.csv"), "receipt.number-twice");
        isRefused(centre().says(1, n(1), "接受").says(2, n(2), "接受").receipt("回执.csv"), "receipt.two-exports");
        isRefused(centre().receipt("空.csv"), "receipt.empty");
        take(centre().says(1, n(1), "接受").receipt("回执.csv"));
        isRefused(centre().says(1, n(1), "退回").receipt("又一份.csv"), "receipt.answered-otherwise");
    }

    @Test
    void ofManyBadRowsTheFirstAreNamedAndTheRestCounted() {
        Centre centre = centre();
        for (int i = 0; i < 25; i++) {
            centre.says(1, n(1), "也许");
        }
        assertThat(take(centre.receipt("回执.csv"))).isInstanceOfSatisfying(ReceiptResult.Refused.class, refused -> {
            assertThat(refused.why()).hasSize(21);
            assertThat(refused.why().getLast()).isEqualTo(Message.of("receipt.more", "5"));
        });
    }

    private void isRefused(Path file, String key) {
        List<Object> before = desk.everything();
        assertThat(take(file))
                .isInstanceOfSatisfying(
                        ReceiptResult.Refused.class,
                        refused -> assertThat(refused.why())
                                .singleElement()
                                .satisfies(why -> assertThat(why.key()).isEqualTo(key)));
        assertThat(desk.everything()).isEqualTo(before);
    }

    private Centre centre() {
        return new Centre(desk.files);
    }

    private ReceiptResult take(Path file) {
        return desk.handingBack().receipt().take(file, CLERK);
    }

    private void export() {
        assertThat(desk.handingBack().export().export(ZIP, false, CLERK, Progress.UNWATCHED))
                .isInstanceOf(ResultsExport.Exported.class);
    }

    private void confirm(int person) {
        desk.confirm().confirm(Look.newest(number(person)), Grounds.NONE, CLERK);
    }

    private Mark mark(int person) {
        return desk.handingBack().show().of(number(person)).orElseThrow().mark();
    }

    private State state(int person) {
        return desk.registrations.open(number(person)).orElseThrow().state();
    }

    private static String n(int person) {
        return number(person).value();
    }

    private static RegistrationNumber number(int person) {
        return thisYear(person).number();
    }
}
