package confirmdesk.desk.registering;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.handback.enclosed.RegisteredAtTheDesk;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.ScriptedPictures;
import confirmdesk.domain.Years;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registering.PhotoChoice;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who came with no batch, from the empty form to the registration. */
class RegisteringTest {

    private final InMemoryDesk desk = new InMemoryDesk(Years.year());
    private final FillDraft fill = new FillDraft(desk.forms());
    private final ChoosePhoto photo = new ChoosePhoto(desk.forms(), desk.pictures);
    private final SubmitDraft submit = new SubmitDraft(desk.forms());

    @BeforeEach
    void fixTheYear() {
        desk.fixYear();
    }

    @Test
    void withoutAnExamYearNobodyIsRegistered() {
        assertThat(new InMemoryDesk(Years.year()).beginDraft().begin(InMemoryDesk.CLERK))
                .isEmpty();
    }

    @Test
    void everyDraftHasANumberOfTheDesksOwnAndThePlaceOfTheOneBefore() {
        Draft first = begin();
        Draft typed = type(type(first, Field.REGION, "河南"), Field.SITE, "郑州市");
        Draft second = begin();

        assertThat(first.number()).hasToString("2023B00001");
        assertThat(second.number()).hasToString("2023B00002");
        assertThat(second.get(Field.SITE)).isEqualTo(typed.get(Field.SITE));
        assertThat(second.get(Field.NAME)).isEmpty();
    }

    @Test
    void everyFieldIsKeptAtOnceAndSeveralDraftsLieOpen() {
        Draft first = type(begin(), Field.NAME, "吕小明");
        begin();

        assertThat(desk.beginDraft().open())
                .extracting(Drafts.OpenDraft::number)
                .containsExactly(RegistrationNumber.ofDesk(2023, 2), first.number());
        assertThat(desk.beginDraft().goOn(first.number()).orElseThrow().draft().get(Field.NAME))
                .isEqualTo("吕小明");
    }

    @Test
    void aDraftThatIsNotCompleteStaysOneAndSaysWhatIsMissing() {
        Draft draft = type(begin(), Field.NAME, "吕小明");

        assertThat(submit.submit(draft.number(), InMemoryDesk.CLERK))
                .isInstanceOfSatisfying(
                        SubmitDraft.StillOpen.class,
                        open -> assertThat(open.gaps())
                                .isNotEmpty()
                                .allMatch(gap -> gap.why().key().startsWith("registering.")));
        assertThat(desk.registrations.open(draft.number())).isEmpty();
    }

    @Test
    void submittedItIsAnOrdinaryPendingRegistrationThatWasCompared() {
        desk.addLastYear(someone().lastYear("202241010000009"));
        Draft draft = complete(type(begin(), Field.EMPLOYER, ""));

        submit(draft);

        CaseFile file = desk.registrations.get("2023B00001");
        assertThat(file.state()).isEqualTo(State.PENDING);
        assertThat(file.verdict().outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(file.registration().get(Field.EMPLOYER))
                .isEqualTo(someone().values().get(Field.EMPLOYER));
        assertThat(desk.drafts.open()).isEmpty();
        assertThat(desk.journal.of(draft.number())).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo(Act.REGISTER);
            assertThat(entry.reason()).isEqualTo("须知 2023-01-05T02:30:00Z 承诺 2023-01-05T02:30:00Z");
        });
    }

    @Test
    void whoIsRegisteredTwiceIsADuplicateOnBothSides() {
        desk.add(someone().thisYear("202341010000001"));
        submit(complete(begin()));

        assertThat(desk.registrations.get("202341010000001").verdict().outcome())
                .isEqualTo(Outcome.DUPLICATE);
        assertThat(desk.registrations.get("2023B00001").verdict().outcome()).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void aDraftIsSubmittedOnceAndADiscardedOneNever() {
        Draft draft = complete(begin());
        submit(draft);
        assertThat(submit.submit(draft.number(), InMemoryDesk.CLERK)).isEqualTo(new SubmitDraft.Gone(draft.number()));

        Draft other = complete(begin());
        assertThat(submit.discard(other.number())).isTrue();
        assertThat(submit.discard(other.number())).isFalse();
        assertThat(fill.type(other, Field.NAME, "某")).isEmpty();
    }

    @Test
    void lastYearsPhotoIsConfirmedOnlyWhereThereIsOne() {
        desk.addLastYear(someone().lastYear("202241010000009"));
        Draft draft = person(begin());
        assertThat(photo.lastYears(draft).orElseThrow().draft().photo()).isEqualTo(PhotoChoice.OPEN);

        desk.photos.putLastYear(new RegistrationNumber("202241010000009"), new byte[] {1});
        assertThat(photo.lastYears(draft).orElseThrow().draft().photo()).isEqualTo(PhotoChoice.LAST_YEAR);
    }

    @Test
    void aNewPhotoIsTakenIfItKeepsTheRules() {
        Draft draft = person(begin());
        assertThat(photo.handIn(draft, ready(PhotoVerdict.Result.FAILED))
                        .orElseThrow()
                        .draft()
                        .photo())
                .isEqualTo(PhotoChoice.OPEN);

        Draft taken = photo.handIn(draft, ready(PhotoVerdict.Result.PASSED))
                .orElseThrow()
                .draft();
        assertThat(taken.photo()).isEqualTo(PhotoChoice.HANDED_IN);
        submit(checked(accept(taken)));
        assertThat(desk.registrations.get("2023B00001").photo()).isEqualTo(PhotoState.PRESENT);
    }

    /** The centre gets the whole record of whom it doesn't know. */
    @Test
    void theHandBackHoldsEveryFieldAndBothTimes() {
        submit(complete(begin()));
        RegisteredAtTheDesk list = new RegisteredAtTheDesk(desk.drafts, desk.registrations);

        assertThat(list.lines(new RegistrationNumber("2023B00001")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.cells()).hasSameSizeAs(list.header());
                    assertThat(line.cells())
                            .contains("吕小明", "110101199003070345", "13900000001", "2023-01-05T02:30:00Z");
                });
        desk.add(someone().thisYear("202341010000001"));
        assertThat(list.lines(new RegistrationNumber("202341010000001"))).isEmpty();
    }

    private Draft begin() {
        return desk.beginDraft().begin(InMemoryDesk.CLERK).orElseThrow().draft();
    }

    private Draft type(Draft draft, Field field, String value) {
        return fill.type(draft, field, value).orElseThrow().draft();
    }

    private Draft person(Draft draft) {
        Draft now = draft;
        for (Field field : Page.allFields()) {
            now = type(now, field, someone().values().getOrDefault(field, ""));
        }
        return now;
    }

    private Draft accept(Draft draft) {
        Form noticed = fill.acceptNotice(draft, true).orElseThrow();
        return fill.acceptIntegrity(noticed.draft(), true).orElseThrow().draft();
    }

    private Draft complete(Draft draft) {
        return checked(photo.later(accept(person(draft))).orElseThrow().draft());
    }

    private Draft checked(Draft draft) {
        Draft now = draft;
        for (Page page : Page.values()) {
            now = fill.check(now, page).orElseThrow().draft();
        }
        return now;
    }

    private void submit(Draft draft) {
        assertThat(submit.submit(draft.number(), InMemoryDesk.CLERK))
                .isEqualTo(new SubmitDraft.Submitted(draft.number()));
    }

    private static Pictures.Prepared.Ready ready(PhotoVerdict.Result result) {
        return ScriptedPictures.ready(new PhotoVerdict(
                PhotoRule.PIXELS, result, "280 × 390", "> 295 × 413", Optional.empty(), Optional.empty()));
    }
}
