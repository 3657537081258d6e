package confirmdesk.ui.photo;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.testing.FewRegistrations;
import confirmdesk.desk.testing.KeptPhotos;
import confirmdesk.desk.testing.KeptTables;
import confirmdesk.desk.testing.ScriptedPictures;
import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Question;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoAdvice;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.domain.subjects.SubjectSet;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.ScriptedPasteboard;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.parts.Tone;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new photo for the registration that lies open. */
class PhotoModelTest {

    private static final Path FILE = Path.of("新照片.jpg");

    private final FewRegistrations registrations = new FewRegistrations();
    private final KeptPhotos photos = new KeptPhotos();
    private final ScriptedPictures pictures = new ScriptedPictures();
    private final DirectTasks tasks = new DirectTasks();
    private final ScriptedPasteboard pasteboard = new ScriptedPasteboard();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Worklist worklist = new Worklist();
    private final Navigator navigator = new Navigator(View.SHELL);
    private final ReplacePhoto replacePhoto = new ReplacePhoto(
            registrations, photos, pictures, new KeptTables(Years.year(), Map.of()), Clock.systemUTC());
    private final NewPhotoModel newPhoto = new NewPhotoModel(replacePhoto, tasks, dialogs, pasteboard);
    private final PhotoModel model =
            new PhotoModel(replacePhoto, newPhoto, tasks, worklist, navigator, new Clerk("王明"));

    @BeforeEach
    void openSomeone() {
        open(Person.someone(), "202341010000001");
        navigator.show(View.PHOTO);
    }

    @Test
    void aPictureThatKeepsTheRulesIsTakenAndTheReviewShown() {
        AtomicInteger told = new AtomicInteger();
        worklist.changed().subscribe(told::incrementAndGet);
        handIn(PhotoVerdict.Result.PASSED);
        model.adopt();
        assertThat(photos.replaced()).hasSize(1);
        assertThat(navigator.isHome()).isTrue();
        assertThat(told).hasValue(1);
    }

    @Test
    void thePictureHandedInIsKeptAsItWas() {
        handIn(PhotoVerdict.Result.PASSED);
        model.adopt();
        assertThat(photos.replaced()).first().satisfies(r -> {
            assertThat(r.handedIn().original()).containsExactly(7);
            assertThat(r.stored()).containsExactly(8);
        });
    }

    @Test
    void everyRuleSaysWhatWasMeasuredAndWhatToDo() {
        handIn(PhotoVerdict.Result.FAILED);
        assertThat(newPhoto.verdicts().getValue()).extracting(VerdictLine::rule).contains(PhotoRule.PIXELS);
        assertThat(newPhoto.verdicts().getValue()).first().satisfies(line -> {
            assertThat(line.verdict().measured()).isEqualTo("280 × 390");
            assertThat(line.advice()).contains(Message.of("photo.advice", PhotoAdvice.FEW_PIXELS));
        });
    }

    @Test
    void whatIsNotMeasuredIsToBeLookedAt() {
        handIn(PhotoVerdict.Result.PASSED);
        assertThat(newPhoto.verdicts().getValue()).last().satisfies(line -> {
            assertThat(line.isChecked()).isFalse();
            assertThat(line.advice()).contains(Message.of("photo.look-background"));
        });
        assertThat(newPhoto.fits().get()).isTrue();
    }

    @Test
    void aPictureThatBreaksARuleIsNotTakenWithoutAReason() {
        handIn(PhotoVerdict.Result.FAILED);
        model.adopt();
        assertThat(model.explaining().get()).isTrue();
        model.reason().set("   ");
        model.adoptAllTheSame();
        assertThat(photos.replaced()).isEmpty();
        assertThat(newPhoto.notice().get())
                .satisfies(notice -> assertThat(notice.text().key()).isEqualTo("photo.reason-needed"));
    }

    @Test
    void withAReasonItIsTakenAndTheReasonLogged() {
        handIn(PhotoVerdict.Result.FAILED);
        model.adopt();
        model.reason().set("现场设备只有这个尺寸");
        model.adoptAllTheSame();
        assertThat(photos.replaced())
                .first()
                .satisfies(r -> assertThat(r.logged()).isEqualTo("现场设备只有这个尺寸"));
        assertThat(navigator.isHome()).isTrue();
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        pictures.prepareAs(new Pictures.Prepared.Unreadable(Message.of("file.kind.picture", "新照片.jpg")));
        newPhoto.take(FILE);
        assertThat(newPhoto.notice().get())
                .satisfies(notice -> assertThat(notice.tone()).isEqualTo(Tone.BAD));
        model.adopt();
        assertThat(photos.replaced()).isEmpty();
    }

    @Test
    void whoeverChangedMeanwhileKeepsTheirPhoto() {
        handIn(PhotoVerdict.Result.PASSED);
        photos.changeElsewhere();
        model.adopt();
        assertThat(newPhoto.notice().get())
                .satisfies(notice -> assertThat(notice.text().key()).isEqualTo("photo.changed-elsewhere"));
        assertThat(navigator.isHome()).isFalse();
    }

    @Test
    void backLeavesTheQuestionFirstThenTheScreen() {
        handIn(PhotoVerdict.Result.FAILED);
        model.adopt();
        model.back();
        assertThat(model.explaining().get()).isFalse();
        assertThat(navigator.isHome()).isFalse();
        model.back();
        assertThat(navigator.isHome()).isTrue();
    }

    @Test
    void aPictureIsNeverTakenForSomebodyElse() {
        handIn(PhotoVerdict.Result.PASSED);
        open(Person.someone().with(Field.NAME, "俞小红"), "202341010000002");
        assertThat(newPhoto.picture().get()).isNull();
        model.adopt();
        assertThat(photos.replaced()).isEmpty();
    }

    @Test
    void thePictureStaysWhenTheSamePersonIsReadAgain() {
        handIn(PhotoVerdict.Result.PASSED);
        open(Person.someone(), "202341010000001");
        assertThat(newPhoto.picture().get()).isNotNull();
    }

    @Test
    void ofTwoPicturesOnlyTheLastOneCounts() {
        tasks.hold();
        handIn(PhotoVerdict.Result.FAILED);
        handIn(PhotoVerdict.Result.PASSED);
        tasks.release();
        assertThat(newPhoto.fits().get()).isTrue();
    }

    @Test
    void aPastedPictureIsJudgedLikeAFile() {
        pictures.prepareAs(ready(PhotoVerdict.Result.PASSED));
        pasteboard.copy(new WritableImage(2, 3));
        newPhoto.paste();
        assertThat(newPhoto.fits().get()).isTrue();
    }

    @Test
    void aCopiedFileIsTaken() {
        pictures.prepareAs(ready(PhotoVerdict.Result.PASSED));
        pasteboard.copy(FILE);
        newPhoto.paste();
        assertThat(newPhoto.fits().get()).isTrue();
    }

    @Test
    void whenNothingWasCopiedTheScreenSaysSo() {
        newPhoto.paste();
        assertThat(newPhoto.notice().get())
                .satisfies(notice -> assertThat(notice.text().key()).isEqualTo("photo.nothing-pasted"));
    }

    @Test
    void saysWhosePhotoItIs() {
        assertThat(model.subject().getValue()).isEqualTo(Message.of("photo.subject", "吕小明", "0345"));
    }

    private void handIn(PhotoVerdict.Result pixels) {
        pictures.prepareAs(ready(pixels));
        newPhoto.take(FILE);
    }

    private void open(Person person, String number) {
        CaseFile file = registrations.add(person.thisYear(number), State.PENDING);
        Comparison comparison = new Comparison(
                file.registration().number(),
                Outcome.NEW,
                List.of(),
                List.of(),
                SubjectSet.ALL,
                SubjectSet.ALL,
                List.of(),
                List.of(),
                Question.unanswered(Outcome.NEW, List.of()));
        worklist.open(new Opened(file, comparison, List.of(), List.of(), List.of(), false));
    }

    private static Pictures.Prepared.Ready ready(PhotoVerdict.Result pixels) {
        String limit = "> 295 × 413";
        return ScriptedPictures.ready(
                pixels == PhotoVerdict.Result.PASSED
                        ? PhotoVerdict.passed(PhotoRule.PIXELS, "300 × 420", limit)
                        : PhotoVerdict.failed(PhotoRule.PIXELS, "280 × 390", limit, PhotoAdvice.FEW_PIXELS),
                PhotoVerdict.notChecked(PhotoRule.BACKGROUND, ""));
    }
}
