package confirmdesk.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ImportReaders;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.desk.testing.InMemoryImports;
import confirmdesk.desk.testing.KeptTables;
import confirmdesk.desk.testing.ScriptedPictures;
import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.parts.Tone;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Files on their way into the store. */
class ImportModelTest {

    private static final String NUMBER = "202341010000001";
    private static final String OTHER_NUMBER = "202341010000002";

    private final InMemoryFiles files = new InMemoryFiles();
    private final InMemoryImports store = new InMemoryImports();
    private final DirectTasks tasks = new DirectTasks();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Worklist worklist = new Worklist();
    private Optional<Message> misgiving = Optional.empty();
    private final ImportModel model = new ImportModel(
            new ImportLists(
                    new ImportReaders(files, files, new ScriptedPictures()),
                    store,
                    new KeptTables(Years.year(), Map.of()),
                    new StoreInfo(Path.of("store"), StoreInfo.Kind.TEST, Optional.empty()),
                    Clock.systemUTC()),
            (kind, paths, preview) -> misgiving,
            tasks,
            dialogs,
            worklist,
            new Clerk("王明"));

    private final Path list = files.list("本年.xlsx", List.of(someone(NUMBER), somebodyElse(OTHER_NUMBER)));

    @Test
    void saysWhatWouldHappenBeforeAnythingIsWritten() {
        model.take(List.of(list));
        assertThat(model.phase().getValue()).isEqualTo(Phase.PREVIEWED);
        assertThat(report().added()).isEqualTo(2);
        assertThat(store.registrations()).isEmpty();
        assertThat(store.commits()).isZero();
    }

    @Test
    void bringsEverythingInOnceTheClerkSaysSo() {
        AtomicInteger told = new AtomicInteger();
        worklist.changed().subscribe(told::incrementAndGet);
        Path photos = files.archive("照片.zip", List.of(NUMBER, OTHER_NUMBER));
        model.take(List.of(photos, list));
        model.importAll();
        assertThat(model.phase().getValue()).isEqualTo(Phase.IMPORTED);
        assertThat(store.registrations()).hasSize(2);
        assertThat(store.photos()).isEqualTo(2);
        assertThat(told).hasValue(1);
    }

    @Test
    void theSameFileAgainChangesNothingAndSaysSo() {
        bringIn();
        model.take(List.of(list));
        assertThat(model.situation().get().notice())
                .satisfies(notice -> assertThat(notice.text().key()).isEqualTo("import.nothing-new"));
        assertThat(model.ready().get()).isFalse();
        model.importAll();
        assertThat(store.commits()).isEqualTo(1);
    }

    @Test
    void aDecidedRegistrationThatWouldReopenIsCounted() {
        bringIn();
        store.decide(new RegistrationNumber(NUMBER), State.CONFIRMED);
        Path newer = files.list("新的.xlsx", List.of(someone(NUMBER, Field.EMPLOYER, "另一家医院")));
        model.take(List.of(newer));
        assertThat(report().reopened()).isEqualTo(1);
    }

    @Test
    void aBadFileIsRefusedWithItsReasonAndNothingIsIn() {
        model.take(List.of(list, Path.of("没有.xlsx")));
        assertThat(model.situation().get().notice()).satisfies(notice -> {
            assertThat(notice.tone()).isEqualTo(Tone.BAD);
            assertThat(notice.text().key()).isEqualTo("file.missing");
        });
        assertThat(model.ready().get()).isFalse();
        assertThat(store.registrations()).isEmpty();
    }

    @Test
    void stoppedInTheMiddleNothingIsIn() {
        model.take(List.of(list));
        files.beforeEachRow(model.work()::cancel);
        model.importAll();
        assertThat(model.phase().getValue()).isEqualTo(Phase.CANCELLED);
        assertThat(store.registrations()).isEmpty();
        assertThat(model.work().running().get()).isFalse();
    }

    @Test
    void nothingGoesInAgainstAMisgivingUnlessTheClerkInsists() {
        misgiving = Optional.of(Message.of("import.promise"));
        model.take(List.of(list));
        assertThat(model.situation().get().question()).isNotNull();
        assertThat(model.ready().get()).isFalse();
        model.allTheSame().set(true);
        model.importAll();
        assertThat(store.registrations()).hasSize(2);
    }

    @Test
    void insistingCountsOnlyForTheFilesItWasSaidOf() {
        misgiving = Optional.of(Message.of("import.promise"));
        model.take(List.of(list));
        model.allTheSame().set(true);
        model.take(List.of(files.list("再一份.xlsx", List.of(someone("202341010000003")))));
        assertThat(model.ready().get()).isFalse();
    }

    @Test
    void filesOfTheOtherListAreReadAgainAsThat() {
        Path lastYear = files.list("上年.xlsx", List.of(lastYear("202241010000001")));
        model.take(List.of(lastYear));
        assertThat(model.phase().getValue()).isEqualTo(Phase.PREVIEWED);
        model.select(true);
        assertThat(report().year()).isEqualTo(2023);
        model.importAll();
        assertThat(store.lastYear()).hasSize(1);
        assertThat(store.registrations()).isEmpty();
    }

    @Test
    void everyFileSaysWhatItWasRecognisedAs() {
        model.take(List.of(list));
        assertThat(model.batch().files()).containsExactly(new FileLine(list, "made-up list", 2));
    }

    @Test
    void aFileChosenTwiceCountsOnce() {
        dialogs.answer(list);
        model.choose();
        model.choose();
        assertThat(model.batch().files()).hasSize(1);
    }

    @Test
    void leavingAllFilesOutLeadsBackToTheBeginning() {
        model.take(List.of(list));
        model.leaveOut(model.batch().files().getFirst());
        assertThat(model.phase().getValue()).isEqualTo(Phase.CHOOSING);
        assertThat(model.situation().get().report()).isNull();
    }

    @Test
    void filesAfterAnImportBeginANewBatch() {
        bringIn();
        Path next = files.list("补充.xlsx", List.of(someone("202341010000009")));
        model.take(List.of(next));
        assertThat(model.batch().files()).extracting(FileLine::file).containsExactly(next);
    }

    @Test
    void aYearThatIsNoneIsRefusedBeforeAnythingIsRead() {
        model.batch().year().set("二三");
        model.take(List.of(list));
        assertThat(model.situation().get().notice())
                .satisfies(notice -> assertThat(notice.text().key()).isEqualTo("import.year-unreadable"));
        model.batch().year().set(" 2023 ");
        model.readAgain();
        assertThat(model.phase().getValue()).isEqualTo(Phase.PREVIEWED);
    }

    @Test
    void nothingElseIsTakenWhileFilesAreRead() {
        tasks.hold();
        model.take(List.of(list));
        model.take(List.of(Path.of("没有.xlsx")));
        model.select(true);
        model.clear();
        tasks.release();
        assertThat(model.phase().getValue()).isEqualTo(Phase.PREVIEWED);
        assertThat(report().added()).isEqualTo(2);
    }

    private void bringIn() {
        model.take(List.of(list));
        model.importAll();
    }

    private Tally report() {
        return Tally.of(model.situation().get().report(), false);
    }

    private static Answers someone(String number) {
        return Person.someone().thisYear(number).answers();
    }

    private static Answers someone(String number, Field field, String value) {
        return Person.someone().with(field, value).thisYear(number).answers();
    }

    private static Answers somebodyElse(String number) {
        return someone(number, Field.NAME, "俞小红").with(Field.ID_NUMBER, "11010119900307002X");
    }

    private static Answers lastYear(String number) {
        return Person.someone().lastYear(number).answers();
    }
}
