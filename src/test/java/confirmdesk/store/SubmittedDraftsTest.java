package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.registering.Drafts;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Selection;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.PhotoChoice;
import confirmdesk.domain.registering.Prefill;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.registration.RegistrationNumbers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts that became registrations, and back again, on a real database. */
class SubmittedDraftsTest {

    private static final byte[] PHOTO = "a picture that was handed in".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path parent;

    private final MadeUp people = new MadeUp(21);
    private final Registration person = people.registration();
    private Store store;

    @BeforeEach
    void open() {
        store = Stores.open(parent.resolve("store"));
        Stores.take(store, List.of());
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Whoever it matters to is compared again: what an import of everything would find is there already. */
    @Test
    void submittingAndUndoingLeaveWhatAnImportWouldFind() {
        Registration twin = person;
        Registration namesake = MadeUp.with(
                MadeUp.with(people.registration(person.get(Field.NAME)), Field.SEX, person.get(Field.SEX)),
                Field.BIRTH_DATE,
                person.get(Field.BIRTH_DATE));
        Registration suggested = MadeUp.with(namesake, Field.PHONE, person.get(Field.PHONE));
        List<Registration> others =
                Stream.generate(people::registration).limit(20).toList();
        List<LastYearRecord> records = List.of(MadeUp.lastYear(person, "202241000001"));
        Stores.takeLastYear(store, records);
        Stores.take(store, Stream.concat(Stream.of(suggested), others.stream()).toList());
        assertThat(outcome(suggested)).isEqualTo(Outcome.ID_CHANGED);

        Draft draft = Filled.with(begin(), twin);
        submit(draft);
        assertThat(outcome(suggested)).isEqualTo(Outcome.NEW);
        asAnImportWouldFind();

        assertThat(undo(draft.number())).isInstanceOf(UndoDecision.Undone.class);
        assertThat(outcome(suggested)).isEqualTo(Outcome.ID_CHANGED);
        asAnImportWouldFind();
    }

    @Test
    void undoneItIsADraftAgainAndTheLogTellsBoth() {
        Draft draft = Filled.accepted(Filled.with(begin(), person)).with(PhotoChoice.HANDED_IN);
        store.drafts().keep(draft, new Drafts.NewPhoto("as handed in".getBytes(StandardCharsets.UTF_8), PHOTO));
        submit(draft);

        assertThat(undo(draft.number())).isInstanceOf(UndoDecision.Undone.class);

        assertThat(store.registrations().open(draft.number())).isEmpty();
        assertThat(found(person.get(Field.ID_NUMBER))).isEmpty();
        assertThat(store.drafts().find(draft.number())).contains(draft);
        assertThat(store.drafts().photo(draft.number())).contains(PHOTO);
        assertThat(store.journal().of(draft.number()))
                .extracting(LogEntry::act)
                .containsExactly(Act.REGISTER, Act.UNDO);
        sound();
        submit(draft);
        sound();
    }

    @Test
    void onceDecidedTheDecisionIsUndoneFirst() {
        Draft draft = Filled.with(begin(), person);
        submit(draft);
        Registration registered = draft.registration();
        store.decisions().apply(Deciding.confirm(store, registered));

        assertThat(undo(draft.number()))
                .isInstanceOfSatisfying(
                        UndoDecision.Undone.class,
                        done -> assertThat(done.act().act()).isEqualTo(Act.CONFIRM));
        assertThat(undo(draft.number()))
                .isInstanceOfSatisfying(
                        UndoDecision.Undone.class,
                        done -> assertThat(done.act().act()).isEqualTo(Act.REGISTER));
        assertThat(store.registrations().open(draft.number())).isEmpty();
        sound();
    }

    @Test
    void aCompleteBatchDoesNotMissWhoNeverCameWithOne() {
        submit(Filled.with(begin(), person));
        try (var session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            assertThat(session.missing(RegistrationNumbers.of())).isZero();
        }
    }

    @Test
    void submittedItIsFoundListedAndLogged() {
        Draft draft = Filled.accepted(Filled.with(begin(), person));
        submit(draft);

        CaseFile file = store.registrations().open(draft.number()).orElseThrow();
        assertThat(file.state()).isEqualTo(State.PENDING);
        assertThat(file.registration()).isEqualTo(draft.registration());
        assertThat(file.lastDecision()).isNull();
        assertThat(file.photo()).isEqualTo(PhotoState.MISSING);
        assertThat(found("2023b00001")).containsExactly(file.id());
        assertThat(found(person.get(Field.ID_NUMBER))).containsExactly(file.id());
        assertThat(store.journal().of(draft.number())).extracting(LogEntry::act).containsExactly(Act.REGISTER);
        assertThat(store.drafts().find(draft.number())).isEmpty();
        assertThat(store.drafts().submitted(draft.number()))
                .get()
                .satisfies(kept -> assertThat(kept.draft().acceptance()).isEqualTo(draft.acceptance()));
        assertThat(Filled.submits(store, draft)).isFalse();
        sound();
    }

    @Test
    void itsPhotosGoAlong() {
        Draft draft = Filled.with(begin(), person).with(PhotoChoice.HANDED_IN);
        store.drafts().keep(draft, new Drafts.NewPhoto("as handed in".getBytes(StandardCharsets.UTF_8), PHOTO));
        submit(draft);
        reopen();

        assertThat(store.photos().thisYear(draft.number())).contains(PHOTO);
        assertThat(store.registrations().open(draft.number()).orElseThrow().photo())
                .isEqualTo(PhotoState.PRESENT);
        assertThat(store.handBacks()
                        .find(draft.number())
                        .orElseThrow()
                        .handover()
                        .now()
                        .photo())
                .isNotEmpty();
        sound();
    }

    @Test
    void lastYearsPhotoGoesAlongAndIsHandedBack() {
        LastYearRecord record = MadeUp.lastYear(person, "202241000001");
        Stores.takeLastYear(store, List.of(record));
        try (var session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            session.putPhoto(ListKind.LAST_YEAR, record.number(), PHOTO, PhotoState.PRESENT);
            session.commit(ListKind.LAST_YEAR, "");
        }
        Draft filled = Filled.with(begin(), person).with(PhotoChoice.LAST_YEAR);
        Draft draft = new Draft(
                filled.number(),
                filled.revision() + 1,
                filled.values(),
                filled.checked(),
                filled.acceptance(),
                new Prefill(record.number(), Map.of()),
                null,
                filled.photo());
        submit(draft);

        assertThat(store.photos().thisYear(draft.number())).contains(PHOTO);
        assertThat(store.handBacks()
                        .find(draft.number())
                        .orElseThrow()
                        .handover()
                        .now()
                        .photo())
                .isNotEmpty();
        sound();
    }

    private void asAnImportWouldFind() {
        store.tables().rehearse(Map.of(), new Comparer(store.tables().current())::compare, person -> {
            assertThat(person.after().outcome()).isEqualTo(person.before().outcome());
            assertThat(person.after().due().code()).isEqualTo(person.before().due());
            return true;
        });
    }

    private Outcome outcome(Registration registration) {
        return store.registrations()
                .open(registration.number())
                .orElseThrow()
                .verdict()
                .outcome();
    }

    private UndoDecision.Result undo(RegistrationNumber number) {
        Decisions decisions = store.decisions();
        return new UndoDecision(decisions, store.tables(), Clock.fixed(Stores.AT, ZoneOffset.UTC))
                .undo(number, Stores.CLERK);
    }

    private long[] found(String text) {
        return store.registrations().ids(Selection.search(text));
    }

    private Draft begin() {
        return store.drafts().begin(2023, Stores.CLERK, Stores.AT);
    }

    private void submit(Draft draft) {
        store.drafts().keep(draft);
        assertThat(Filled.submits(store, draft)).isTrue();
    }

    private void reopen() {
        store.close();
        store = Stores.open(parent.resolve("store"));
    }

    private void sound() {
        assertThat(store.check().problems()).isEmpty();
    }
}
