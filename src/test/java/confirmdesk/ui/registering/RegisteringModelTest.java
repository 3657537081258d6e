package confirmdesk.ui.registering;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.desk.registering.ChoosePhoto;
import confirmdesk.desk.registering.FillDraft;
import confirmdesk.desk.registering.SubmitDraft;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.ScriptedPictures;
import confirmdesk.domain.Years;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registering.PhotoChoice;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From page to page, with several drafts open. */
class RegisteringModelTest {

    private static final RegistrationNumber FIRST = RegistrationNumber.ofDesk(2023, 1);

    private final InMemoryDesk desk = new InMemoryDesk(Years.year());
    private final ScriptedPictures pictures = new ScriptedPictures();
    private final DirectTasks tasks = new DirectTasks();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Worklist worklist = new Worklist();
    private final Navigator navigator = new Navigator(View.REVIEW);
    private final RegisteringModel model = new RegisteringModel(
            new Verbs(desk.beginDraft(), new FillDraft(desk.forms()), new SubmitDraft(desk.forms())),
            tasks,
            worklist,
            navigator,
            InMemoryDesk.CLERK);
    private final DraftPhotoModel photo = new DraftPhotoModel(
            new ChoosePhoto(desk.forms(), pictures),
            new ReplacePhoto(desk.registrations, desk.photos, pictures, desk.tables, desk.clock),
            model,
            dialogs,
            tasks);

    @BeforeEach
    void show() {
        desk.fixYear();
        navigator.show(View.REGISTERING);
        model.begin();
    }

    @Test
    void aNewDraftStartsOnTheFirstPageAndIsListed() {
        assertThat(model.page().get()).isEqualTo(Page.START);
        assertThat(model.drafts().lines()).extracting(DraftLine::number).containsExactly(FIRST);
    }

    @Test
    void withoutAnExamYearItSaysWhatToDo() {
        InMemoryDesk empty = new InMemoryDesk(Years.year());
        RegisteringModel other = new RegisteringModel(
                new Verbs(empty.beginDraft(), new FillDraft(empty.forms()), new SubmitDraft(empty.forms())),
                tasks,
                worklist,
                navigator,
                InMemoryDesk.CLERK);
        other.begin();
        assertThat(other.notice().get().text()).isEqualTo(Message.of("registering.no-year"));
    }

    @Test
    void whatIsTypedIsKeptWhenTheFieldIsLeft() {
        model.edits().typing(Field.NAME, "吕小");
        assertThat(kept().get(Field.NAME)).isEmpty();
        model.edits().typing(Field.NAME, "吕小明");
        model.edits().commit();

        assertThat(kept().get(Field.NAME)).isEqualTo("吕小明");
        assertThat(model.drafts().lines().getFirst().name()).isEqualTo("吕小明");
    }

    @Test
    void fieldsThatAreLeftFastAreAllKept() {
        tasks.hold();
        type(Field.NAME, "吕小明");
        type(Field.REGION, "河南");
        type(Field.NAME, "");
        tasks.release();

        assertThat(kept().get(Field.REGION)).isEqualTo("河南");
        assertThat(kept().get(Field.NAME)).isEmpty();
    }

    @Test
    void aPageOnWhichSomethingIsMissingStaysAndSaysWhat() {
        model.next();

        assertThat(model.page().get()).isEqualTo(Page.START);
        assertThat(model.notice().get().text().key()).isEqualTo("registering.gaps");
    }

    @Test
    void throughAllPagesToARegistrationThatLiesOpen() {
        fillIn();

        model.submit();

        assertThat(desk.registrations.open(FIRST)).isPresent();
        assertThat(navigator.isHome()).isTrue();
        assertThat(worklist.selection().get().text()).isEqualTo(FIRST.value());
        assertThat(model.edits().form().get()).isNull();
        assertThat(model.drafts().lines()).isEmpty();
    }

    @Test
    void submittingTooEarlyGoesToTheFirstPageThatLacksSomething() {
        fillIn();
        type(Field.EMPLOYER, "另一家医院");

        model.submit();

        assertThat(desk.registrations.open(FIRST)).isEmpty();
        assertThat(model.page().get()).isEqualTo(Page.WORK);
        assertThat(model.notice().get().text())
                .isEqualTo(Message.of("registering.gap", Message.of("registering.page-open", Page.WORK)));
    }

    @Test
    void goingOnBringsTheFirstPageThatIsNotCheckedOff() {
        fillFirstPage();
        model.next();
        model.begin();
        assertThat(model.edits().form().get().draft().number()).isNotEqualTo(FIRST);

        model.goOn(FIRST);

        assertThat(model.edits().form().get().draft().number()).isEqualTo(FIRST);
        assertThat(model.page().get()).isEqualTo(Page.BASIC);
    }

    @Test
    void discardingIsAskedFirst() {
        DraftLine line = model.drafts().lines().getFirst();
        model.drafts().ask(line);
        assertThat(desk.drafts.open()).hasSize(1);
        model.back();
        assertThat(model.drafts().asked().get()).isNull();
        assertThat(navigator.shown().get()).isEqualTo(View.REGISTERING);

        model.drafts().ask(line);
        model.discard();
        assertThat(desk.drafts.open()).isEmpty();
        assertThat(model.edits().form().get()).isNull();
    }

    @Test
    void aDraftThatEndedElsewhereIsLetGo() {
        desk.drafts.discard(FIRST);
        type(Field.NAME, "吕小明");

        assertThat(model.edits().form().get()).isNull();
        assertThat(model.notice().get().text()).isEqualTo(Message.of("registering.gone"));
    }

    @Test
    void aFieldSaysWhatIsWrongAndWhatChangedSinceLastYear() {
        desk.addLastYear(someone().lastYear("202241010000009"));
        type(Field.NAME, "吕小明");
        type(Field.ID_NUMBER, "110101199003070345");
        assertThat(state(Field.EMPLOYER).changed()).isFalse();

        type(Field.EMPLOYER, "另一家医院");
        type(Field.SEX, "男");

        assertThat(state(Field.EMPLOYER).changed()).isTrue();
        assertThat(state(Field.EMPLOYER).lastYear())
                .isEqualTo(someone().values().get(Field.EMPLOYER));
        assertThat(state(Field.SEX).marked())
                .singleElement()
                .satisfies(f -> assertThat(f.reason().key()).isEqualTo("check.sex"));
        assertThat(state(Field.REGION).isOnlyMissing()).isTrue();
    }

    @Test
    void aPhotoThatBreaksARuleIsNotTaken() {
        handIn(PhotoVerdict.Result.FAILED);
        assertThat(kept().photo()).isEqualTo(PhotoChoice.OPEN);
        assertThat(photo.verdicts()).hasSize(1);
        assertThat(photo.notice().get().text()).isEqualTo(Message.of("registering.photo-breaks-rules"));

        handIn(PhotoVerdict.Result.PASSED);
        assertThat(kept().photo()).isEqualTo(PhotoChoice.HANDED_IN);
        assertThat(photo.notice().get()).isNull();
        assertThat(photo.verdicts()).isEmpty();
    }

    private void fillFirstPage() {
        Page.START.fields().forEach(field -> type(field, someone().values().getOrDefault(field, "")));
        model.edits().acceptNotice(true);
        model.edits().acceptIntegrity(true);
    }

    private void fillIn() {
        fillFirstPage();
        for (Page page : Page.values()) {
            page.fields().forEach(field -> type(field, someone().values().getOrDefault(field, "")));
        }
        photo.later();
        for (Page page : Page.values()) {
            assertThat(model.page().get()).isEqualTo(page);
            model.next();
        }
    }

    private void handIn(PhotoVerdict.Result result) {
        pictures.prepareAs(ScriptedPictures.ready(new PhotoVerdict(
                PhotoRule.PIXELS, result, "280 × 390", "> 295 × 413", Optional.empty(), Optional.empty())));
        photo.take(Path.of("新照片.jpg"));
    }

    private void type(Field field, String text) {
        model.edits().typing(field, text);
        model.edits().commit();
    }

    private FieldState state(Field field) {
        return FieldState.of(model.edits().form().get(), field);
    }

    private Draft kept() {
        return desk.drafts.find(FIRST).orElseThrow();
    }
}
