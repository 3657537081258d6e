package confirmdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.app.photocheck.PhotoCheckScreen;
import confirmdesk.app.registering.RegisteringScreen;
import confirmdesk.desk.decision.ConfirmAutomatically;
import confirmdesk.desk.examyear.ExportTables;
import confirmdesk.desk.examyear.LoadTables;
import confirmdesk.desk.numbers.SiteNumbers;
import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.registering.ChoosePhoto;
import confirmdesk.desk.registering.FillDraft;
import confirmdesk.desk.registering.SubmitDraft;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.desk.testing.InMemoryImports;
import confirmdesk.desk.testing.InMemoryNoticeSheets;
import confirmdesk.desk.testing.KnownCounts;
import confirmdesk.desk.testing.MoneyDesk;
import confirmdesk.desk.testing.ScriptedPictures;
import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoAdvice;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Controllers;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Screens;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.ScriptedPasteboard;
import confirmdesk.ui.common.Settings;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.keys.EnterGuard;
import confirmdesk.ui.photocheck.PhotoCheckDesk;
import confirmdesk.ui.review.decide.Verbs;
import confirmdesk.ui.review.slips.Paperwork;
import confirmdesk.ui.settling.SettlingModel;
import confirmdesk.ui.shell.Headline;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The keys of the screens beside the main one, in the real window over a desk in memory. */
@ExtendWith(ApplicationExtension.class)
class SideScreensTest {

    private static final RegistrationNumber OPEN = new RegistrationNumber("202341010000001");

    private final DirectTasks tasks = new DirectTasks();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final InMemoryDesk desk = new InMemoryDesk(Years.year());
    private final InMemoryFiles files = new InMemoryFiles();
    private final InMemoryImports imports = new InMemoryImports();
    private final ScriptedPictures pictures = new ScriptedPictures();
    private final Foundation foundation = Foundation.of(Settings.initial(), tasks, tasks::nanos, new Clerk("王明"));
    private final FxRobot robot = new FxRobot();

    @BeforeAll
    static void silence() {
        ForeignLogs.silence();
    }

    @Start
    void start(Stage stage) {
        desk.add(Person.someone().thisYear(OPEN.value()));
        Controllers controllers = new Controllers();
        Screens screens = new Screens(foundation.words(), controllers);
        MainScreen main = new MainScreen(foundation, dialogs, mainUses());
        new SideScreens(foundation, dialogs, new ScriptedPasteboard(), desk.clock, sideUses()).addTo(controllers);
        main.addTo(controllers);
        Shell shell = new Shell(
                foundation, desk.find(), desk.watch(desk.clock), () -> new Headline(Optional.of(2023), "郑州市", true));
        shell.addTo(controllers, screens);
        shell.window(screens).open(stage);
        shell.start();
        main.start();
    }

    @Test
    void everyScreenIsThereInBothLanguages() {
        for (View view : List.of(
                View.IMPORT,
                View.PHOTO,
                View.PAYMENTS,
                View.NOTICES,
                View.DEADLINES,
                View.HAND_BACK,
                View.RULES,
                View.JOURNAL)) {
            robot.interact(() -> foundation.navigator().show(view));
            assertThat(robot.lookup(".screen-title").tryQuery()).as("%s", view).isPresent();
        }
        robot.interact(() -> foundation.settings().language().set(Locale.ENGLISH));
        assertThat(robot.lookup(".screen-title").queryLabeled().getText()).isEqualTo("Check and log");
        press(KeyCode.ESCAPE);
        assertThat(foundation.navigator().isHome()).isTrue();
    }

    @Test
    void enterBringsInWhatThePreviewShowed() {
        preview();
        settle();
        press(KeyCode.ENTER);
        assertThat(imports.commits()).isEqualTo(1);
    }

    @Test
    void enterThatComesWithThePreviewBringsNothingIn() {
        preview();
        press(KeyCode.ENTER);
        assertThat(imports.commits()).isZero();
    }

    @Test
    void aQuickSecondEnterConfirmsNobodyOnTheWayBack() {
        preview();
        settle();
        press(KeyCode.ENTER);
        assertThat(imports.commits()).isEqualTo(1);
        settle();
        press(KeyCode.ENTER);
        assertThat(foundation.navigator().isHome()).isTrue();
        press(KeyCode.ENTER);
        assertThat(state()).isEqualTo(State.PENDING);
    }

    @Test
    void theKeysOfTheReviewDoNothingElsewhere() {
        robot.interact(() -> foundation.navigator().show(View.PAYMENTS));
        List.of(KeyCode.R, KeyCode.B, KeyCode.U, KeyCode.N, KeyCode.A).forEach(this::type);
        assertThat(foundation.navigator().shown().get()).isEqualTo(View.PAYMENTS);
        assertThat(state()).isEqualTo(State.PENDING);
    }

    @Test
    void escapeLeavesTheQuestionForAReasonBeforeTheScreen() {
        Path file = Path.of("新照片.jpg");
        PhotoVerdict broken = PhotoVerdict.failed(PhotoRule.PIXELS, "1 × 1", "> 2 × 2", PhotoAdvice.FEW_PIXELS);
        pictures.prepareAs(ScriptedPictures.ready(broken));
        dialogs.answer(file);
        robot.interact(() -> foundation.navigator().show(View.PHOTO));
        type(KeyCode.O);
        robot.interact(() -> robot.lookup("#override").queryButton().fire());
        assertThat(robot.lookup("#reason").query().isFocused()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(foundation.navigator().shown().get()).isEqualTo(View.PHOTO);
        press(KeyCode.ESCAPE);
        assertThat(foundation.navigator().isHome()).isTrue();
    }

    private void preview() {
        Path list = files.list(
                "本年.xlsx", List.of(Person.someone().thisYear("202341010000002").answers()));
        dialogs.answer(list);
        robot.interact(() -> foundation.navigator().show(View.IMPORT));
        type(KeyCode.O);
    }

    /** A single letter acts once it is clear that no scanner sent it. */
    private void type(KeyCode letter) {
        press(letter);
        settle();
    }

    private void press(KeyCode key) {
        robot.push(key);
    }

    private void settle() {
        robot.interact(() -> tasks.pass(EnterGuard.SETTLING));
    }

    private State state() {
        return desk.registrations.open(OPEN).orElseThrow().state();
    }

    private MainScreen.UseCases mainUses() {
        return new MainScreen.UseCases(
                desk.find(),
                desk.open(),
                new ShowPhotos(desk.photos, pictures),
                desk.tables,
                desk.journal,
                new Verbs(
                        desk.confirm(),
                        desk.reject(),
                        desk.sendBack(),
                        desk.undo(),
                        desk.withdraw(),
                        desk.reopen(),
                        desk.note()),
                new ConfirmAutomatically(desk.registrations, desk.decisions, desk.clock),
                desk.tickPaper(),
                new Paperwork(desk.makeSlip(), desk.putOnPaper()));
    }

    private SideScreens.UseCases sideUses() {
        return new SideScreens.UseCases(
                new ImportUses(desk, files, pictures, imports).uses(),
                (file, header, refused, texts) -> {},
                PhotoUses.of(desk, pictures),
                desk.openDoubt(),
                new SettlingModel.Verbs(desk.settle(), desk.requestMerge(), desk.answerMerge()),
                desk.notices(new InMemoryNoticeSheets(), desk.clock),
                new confirmdesk.ui.deadlines.Verbs(
                        desk.watch(desk.clock), desk.close(desk.clock), desk.settleWithdrawals(), desk.find()),
                new SiteNumbers(KnownCounts.NOTHING, desk.tables, desk.clock),
                null,
                MoneyDesk.uses(desk.registrations, desk.tables, files, desk.journal, desk.clock),
                new RegisteringScreen.Uses(
                        new confirmdesk.ui.registering.Verbs(
                                desk.beginDraft(), new FillDraft(desk.forms()), new SubmitDraft(desk.forms())),
                        new ChoosePhoto(desk.forms(), pictures),
                        desk.replacePhoto()),
                new PhotoCheckScreen.Uses(new PhotoCheckDesk().verbs(desk, pictures), null),
                desk.handingBack(),
                desk.tables,
                new ExportTables(desk.tables, new NoFolders()),
                new LoadTables(desk.tables, new NoFolders(), desk.clock),
                desk.journal,
                null,
                progress -> List.of(),
                desk.makeDaySheet(),
                desk.putOnPaper());
    }
}
