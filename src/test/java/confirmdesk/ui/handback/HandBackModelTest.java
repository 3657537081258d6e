package confirmdesk.ui.handback;

import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Mark;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.parts.Tone;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screen between site and centre. */
class HandBackModelTest {

    private static final Path FILE = Path.of("交回.zip");
    private static final Clerk CLERK = new Clerk("王明");

    private final InMemoryDesk desk = new InMemoryDesk();
    private final DirectTasks tasks = new DirectTasks();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Navigator navigator = new Navigator(View.REVIEW);
    private final Worklist worklist = new Worklist();
    private final CentreModel centre =
            new CentreModel(desk.handingBack().show(), tasks, navigator, worklist, desk.clock.getZone());
    private final HandBackModel model =
            new HandBackModel(desk.handingBack(), centre, tasks, dialogs, CLERK, desk.clock);
    private final ReceiptModel receipt =
            new ReceiptModel(desk.handingBack().receipt(), centre, worklist, tasks, dialogs, CLERK);

    @BeforeEach
    void bringPeople() {
        desk.add(thisYear(1));
        desk.add(thisYear(2));
    }

    @Test
    void withNothingDecidedNothingCanBeHandedBack() {
        navigator.show(View.HAND_BACK);

        assertThat(model.ready().get()).isFalse();
        assertThat(model.readyForAll().get()).isFalse();
        model.export();
        assertThat(model.result().get()).isNull();
    }

    @Test
    void countsWheneverTheScreenIsShown() {
        navigator.show(View.HAND_BACK);
        confirm(1);
        navigator.goHome();
        navigator.show(View.HAND_BACK);

        assertThat(centre.counts().get().due()).isEqualTo(1);
        assertThat(model.ready().get()).isTrue();
    }

    @Test
    void saysWhereTheZipWentAndListsIt() {
        handBack();

        assertThat(model.result().get().tone()).isEqualTo(Tone.GOOD);
        assertThat(model.result().get().text().arguments()).startsWith("1", FILE.toString(), 1L, 0L);
        assertThat(centre.sent()).singleElement().satisfies(line -> {
            assertThat(line.at()).isEqualTo("2023-01-05 02:30");
            assertThat(line.answers()).isEqualTo(Message.of("handback.answers", "0", "0", "1"));
        });
        assertThat(centre.counts().get().waiting()).isEqualTo(1);
    }

    @Test
    void suggestsANameWithTheDay() {
        confirm(1);
        navigator.show(View.HAND_BACK);
        model.export();

        assertThat(dialogs.suggested()).isEqualTo(Message.of("handback.name", "2023-01-05"));
    }

    @Test
    void whatTheCentreHasAlreadyCanBeSentOnlyAsAWhole() {
        handBack();
        take(row(1, "接受"));

        assertThat(model.ready().get()).isFalse();
        assertThat(model.readyForAll().get()).isTrue();
        dialogs.answer(FILE);
        model.exportAll();
        assertThat(centre.sent()).hasSize(2);
    }

    @Test
    void anEarlierOneIsWrittenAgainByteForByte() {
        handBack();
        String first = desk.handBackFiles.at(FILE);
        Path again = Path.of("again.zip");
        dialogs.answer(again);
        model.chosen().set(centre.sent().getFirst());
        model.again();

        assertThat(desk.handBackFiles.at(again)).isEqualTo(first);
        assertThat(centre.sent()).hasSize(1);
    }

    @Test
    void aFullDiskIsSaidBesideTheButtonAndLeavesNothing() {
        confirm(1);
        navigator.show(View.HAND_BACK);
        desk.handBackFiles.fillTheDisk();
        dialogs.answer(FILE);
        model.export();

        assertThat(model.result().get().tone()).isEqualTo(Tone.BAD);
        assertThat(centre.sent()).isEmpty();
        assertThat(model.work().running().get()).isFalse();
    }

    @Test
    void aReceiptIsLookedAtBeforeItIsTaken() {
        handBack();
        List<Object> before = desk.everything();
        dialogs.answer(file(row(1, "退回")));
        receipt.choose();

        assertThat(receipt.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).isEqualTo(Message.of("receipt.would", "1", 0L, 1L, 1L)));
        assertThat(receipt.ready().get()).isTrue();
        assertThat(model.ready().get()).isFalse();
        assertThat(desk.everything()).isEqualTo(before);

        receipt.take();
        assertThat(receipt.notices().getFirst().tone()).isEqualTo(Tone.GOOD);
        assertThat(receipt.ready().get()).isFalse();
        assertThat(state(1)).isEqualTo(State.PENDING);
        assertThat(centre.attention()).singleElement().satisfies(line -> {
            assertThat(line.mark()).isEqualTo(Mark.REFUSED);
            assertThat(line.words()).isEqualTo("照片不清");
        });
    }

    @Test
    void aReceiptIsThoughtBetterOf() {
        handBack();
        dialogs.answer(file(row(1, "退回")));
        receipt.choose();

        assertThat(receipt.drop()).isTrue();
        assertThat(receipt.drop()).isFalse();
        receipt.take();
        assertThat(state(1)).isEqualTo(State.CONFIRMED);
        assertThat(receipt.notices()).isEmpty();
    }

    @Test
    void aBadReceiptIsSaidAndCannotBeTaken() {
        handBack();
        dialogs.answer(file(row(1, "也许")));
        receipt.choose();

        assertThat(receipt.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.tone()).isEqualTo(Tone.BAD);
            assertThat(notice.text().key()).isEqualTo("receipt.no-answer");
        });
        assertThat(receipt.ready().get()).isFalse();
    }

    @Test
    void whoChangedSinceIsListedAndOpened() {
        handBack();
        desk.undo().undo(number(1), CLERK, "李芳");
        navigator.goHome();
        navigator.show(View.HAND_BACK);

        assertThat(centre.attention())
                .singleElement()
                .satisfies(line -> assertThat(line.mark()).isEqualTo(Mark.CHANGED));
        centre.chosen().set(centre.attention().getFirst());
        centre.open();
        assertThat(navigator.isHome()).isTrue();
        assertThat(worklist.selection().get().text()).isEqualTo(number(1).value());
    }

    private void handBack() {
        confirm(1);
        navigator.show(View.HAND_BACK);
        dialogs.answer(FILE);
        model.export();
    }

    private void take(Answers row) {
        dialogs.answer(file(row));
        receipt.choose();
        receipt.take();
    }

    private Path file(Answers row) {
        return desk.files.list("回执.csv", List.of(row));
    }

    private static Answers row(int person, String answer) {
        return new Answers(
                Map.of(Field.REGISTRATION_NUMBER, number(person).value()),
                Map.of("交回编号", "1", "结果", answer, "原因", "照片不清"));
    }

    private void confirm(int person) {
        desk.confirm().confirm(Look.newest(number(person)), Grounds.NONE, CLERK);
    }

    private State state(int person) {
        return desk.registrations.open(number(person)).orElseThrow().state();
    }

    private static RegistrationNumber number(int person) {
        return thisYear(person).number();
    }
}
