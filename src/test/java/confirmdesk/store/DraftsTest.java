package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.registering.Drafts;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registering.PhotoChoice;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract of the drafts, on a real database. */
class DraftsTest {

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

    @Test
    void whatWasKeptIsThereWhenTheStoreIsOpenedAgain() {
        Draft draft = Filled.accepted(Filled.with(begin(), person));
        assertThat(store.drafts().keep(draft)).isTrue();
        reopen();

        assertThat(store.drafts().find(draft.number())).contains(draft);
        assertThat(store.drafts().open()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo(person.get(Field.NAME));
            assertThat(line.pagesLeft()).isEqualTo(Page.values().length);
        });
    }

    @Test
    void anOlderRevisionNeverTakesThePlaceOfANewerOne() {
        Draft older = begin().with(Field.NAME, "旧");
        Draft newer = older.with(Field.NAME, "新");
        store.drafts().keep(newer);

        assertThat(store.drafts().keep(older)).isTrue();
        assertThat(store.drafts().find(newer.number())).contains(newer);
    }

    @Test
    void noNumberIsGivenTwiceNotEvenThatOfADiscardedDraft() {
        RegistrationNumber first = begin().number();
        assertThat(store.drafts().discard(first)).isTrue();
        reopen();

        assertThat(begin().number()).isNotEqualTo(first);
        assertThat(store.drafts().find(first)).isEmpty();
        assertThat(store.drafts().discard(first)).isFalse();
    }

    @Test
    void thePictureHandedInStaysWithItsDraftAndGoesWithIt() {
        Draft draft = begin().with(PhotoChoice.HANDED_IN);
        store.drafts().keep(draft, new Drafts.NewPhoto("as handed in".getBytes(StandardCharsets.UTF_8), PHOTO));
        reopen();
        assertThat(store.drafts().photo(draft.number())).contains(PHOTO);
        sound();

        store.drafts().discard(draft.number());
        assertThat(store.drafts().photo(draft.number())).isEmpty();
        sound();
    }

    @Test
    void nothingPersonalOfADraftCanBeRead() throws IOException {
        Draft draft = Filled.with(begin(), person);
        store.drafts().keep(draft);
        secret();
        submit(draft);
        secret();
        store.close();
        secret();
        store = Stores.open(parent.resolve("store"));
    }

    private void secret() throws IOException {
        List<String> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(parent)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        for (Field field : List.of(Field.ID_NUMBER, Field.PHONE, Field.EMAIL, Field.ADDRESS)) {
            String bytes = new String(person.get(field).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            assertThat(files).noneMatch(file -> file.contains(bytes));
        }
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
