package confirmdesk.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ImportReaders;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.desk.testing.InMemoryImports;
import confirmdesk.desk.testing.KeptTables;
import confirmdesk.desk.testing.ScriptedPictures;
import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.parts.Tone;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the screen says of an import. */
class ReportModelTest {

    private final InMemoryFiles files = new InMemoryFiles();
    private final DirectTasks tasks = new DirectTasks();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Words words = new Words(Locale.CHINESE);
    private final List<RowProblem> saved = new ArrayList<>();
    private Optional<FileTrouble> trouble = Optional.empty();

    private final ImportModel importing = new ImportModel(
            new ImportLists(
                    new ImportReaders(files, files, new ScriptedPictures()),
                    new InMemoryImports(),
                    new KeptTables(Years.year(), Map.of()),
                    new StoreInfo(Path.of("store"), StoreInfo.Kind.TEST, Optional.empty()),
                    Clock.systemUTC()),
            (kind, paths, preview) -> Optional.empty(),
            tasks,
            dialogs,
            new Worklist(),
            new Clerk("王明"));
    private final ReportModel model = new ReportModel(
            importing,
            (file, header, refused, texts) -> {
                trouble.ifPresent(t -> {
                    throw t;
                });
                saved.addAll(refused);
            },
            tasks,
            dialogs,
            words);

    @Test
    void countsWhatIsTakenAndWhatIsRefused() {
        take(someone("202341010000001"), someone("202341010000002").with(Field.ID_NUMBER, "110101199003070346"));
        assertThat(model.tally().get().year()).isEqualTo(2023);
        assertThat(model.tally().get().added()).isEqualTo(1);
        assertThat(model.tally().get().refused()).isEqualTo(1);
        assertThat(words.say(model.tally().get().offer())).isEqualTo("导入 1 人");
    }

    @Test
    void aRefusedRowSaysWhereItStandsWhyAndWhatToDo() {
        take(someone("202341010000001"), someone("202341010000002").with(Field.ID_NUMBER, "110101199003070346"));
        assertThat(model.problems()).first().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(ProblemLine.Kind.REFUSED);
            assertThat(line.row()).isEqualTo("3");
            assertThat(line.column()).isEqualTo("证件编号");
            assertThat(line.value()).isEqualTo("110101199003070346");
            assertThat(line.reason()).isNotBlank();
            assertThat(line.suggestion()).isNotBlank();
        });
    }

    @Test
    void refusedRowsStandAboveThoseThatAreOnlyDoubtful() {
        take(
                someone("202341010000001").with(Field.SEX, "男"),
                someone("202341010000002").with(Field.ID_NUMBER, "110101199003070346"));
        assertThat(model.problems())
                .extracting(ProblemLine::kind)
                .containsExactly(ProblemLine.Kind.REFUSED, ProblemLine.Kind.TAKEN);
    }

    @Test
    void showsRowsAsTheyWillBeStored() {
        take(someone("202341010000001"));
        assertThat(model.stored()).first().satisfies(line -> {
            assertThat(line.number()).isEqualTo("202341010000001");
            assertThat(line.specialty()).isEqualTo("201 药学");
            assertThat(line.subjects()).isEqualTo("○ ○ ● ●");
        });
    }

    @Test
    void showsLastYearsScoresInsteadOfSubjects() {
        importing.select(true);
        take(Person.someone().lastYear("202241010000001").answers());
        assertThat(model.stored()).first().extracting(StoredLine::subjects).isEqualTo("72 60 59 –");
    }

    @Test
    void sentencesFollowTheLanguage() {
        take(someone("202341010000002").with(Field.ID_NUMBER, "110101199003070346"));
        String chinese = model.problems().getFirst().reason();
        words.speak(Locale.ENGLISH);
        assertThat(model.problems().getFirst().reason()).isNotEqualTo(chinese);
    }

    @Test
    void savesTheRefusedRowsToBeCorrected() {
        take(someone("202341010000001"), someone("202341010000002").with(Field.ID_NUMBER, "110101199003070346"));
        dialogs.answer(Path.of("待改正.xlsx"));
        model.saveRefused();
        assertThat(saved).hasSize(1);
        assertThat(model.saved().get())
                .satisfies(notice -> assertThat(words.say(notice.text())).contains("待改正.xlsx"));
    }

    @Test
    void saysWhyTheRefusedRowsCouldNotBeSaved() {
        trouble = Optional.of(new FileTrouble(Message.of("file.write.denied", "待改正.xlsx"), new IOException()));
        take(someone("202341010000002").with(Field.ID_NUMBER, "110101199003070346"));
        dialogs.answer(Path.of("待改正.xlsx"));
        model.saveRefused();
        assertThat(model.saved().get())
                .satisfies(notice -> assertThat(notice.tone()).isEqualTo(Tone.BAD));
    }

    @Test
    void nothingIsLeftOfAReportWhoseFilesWereLeftOut() {
        take(someone("202341010000001"));
        importing.clear();
        assertThat(model.tally().get()).isEqualTo(Tally.NOTHING);
        assertThat(model.stored()).isEmpty();
    }

    private void take(Answers... rows) {
        importing.take(List.of(files.list("本年.xlsx", List.of(rows))));
    }

    private static Answers someone(String number) {
        return Person.someone().thisYear(number).answers();
    }
}
