package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.output.Exports;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code strings} would show of the store's files, its log of writing and whatever else lies in the folder. */
class SealedFilesTest {

    private static final List<Field> SECRET = List.of(Field.ID_NUMBER, Field.PHONE, Field.EMAIL, Field.ADDRESS);
    private static final String WORDS = "她说身份证丢了";
    private static final byte[] PHOTO =
            "a photo nobody else may see, long enough to be told apart".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path parent;

    private Path folder;
    private final List<Registration> batch =
            Stream.generate(new MadeUp(8)::registration).limit(300).toList();

    @BeforeEach
    void choose() {
        folder = parent.resolve("store");
    }

    @Test
    void noPersonalValueLiesInAnyFileDuringOrAfterTheWork() throws IOException {
        try (Store store = Stores.open(folder)) {
            try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
                session.fixYear(2023);
                for (Registration registration : batch) {
                    session.put(registration, false);
                    session.putLastYear(MadeUp.lastYear(
                            registration, "2022" + registration.number().value().substring(4)));
                    session.putPhoto(ListKind.THIS_YEAR, registration.number(), PHOTO, PhotoState.PRESENT);
                }
                assertNothingPersonal();
                session.compareAll(Comparisons.of(store), Progress.UNWATCHED);
                session.commit(ListKind.THIS_YEAR, "+300");
            }
            assertNothingPersonal();
            Decisions.Change change = change(store, batch.getFirst());
            store.decisions().apply(change);
            store.decisions().note(batch.get(1).number(), WORDS, Stores.CLERK, Stores.AT);
            String list = batch.getFirst().get(Field.ID_NUMBER) + ","
                    + batch.getFirst().get(Field.PHONE);
            store.exports()
                    .keep(
                            1,
                            Exports.Kind.PAYMENTS,
                            "csv",
                            list.getBytes(StandardCharsets.UTF_8),
                            "1",
                            Stores.CLERK,
                            Stores.AT);
            assertNothingPersonal();
        }
        assertNothingPersonal();
    }

    /** The search below must be able to find something: names are readable. */
    @Test
    void whatIsReadableIsFound() throws IOException {
        try (Store store = Stores.open(folder)) {
            Stores.take(store, batch);
            assertThat(content())
                    .anyMatch(text -> text.contains(utf8(batch.getFirst().get(Field.EMPLOYER))));
        }
    }

    private void assertNothingPersonal() throws IOException {
        List<String> files = content();
        assertThat(files).hasSizeGreaterThan(2);
        List<String> secrets = new ArrayList<>(List.of(WORDS, new String(PHOTO, StandardCharsets.UTF_8)));
        for (Registration registration : batch) {
            SECRET.forEach(field -> secrets.add(registration.get(field)));
            secrets.add(registration.answers().extras().get("备注列"));
        }
        for (String secret : secrets) {
            for (Charset charset : List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("GB18030"))) {
                String bytes = new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1);
                assertThat(files).noneMatch(file -> file.contains(bytes));
            }
        }
    }

    /** Every file of the folder, a character for each byte. */
    private List<String> content() throws IOException {
        List<String> content = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }

    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static Decisions.Change change(Store store, Registration registration) {
        Decisions.Change plain =
                Deciding.change(Deciding.now(store, registration), Act.REJECT, State.REJECTED, Stores.CLERK);
        return new Decisions.Change(
                plain.id(),
                plain.version(),
                plain.number(),
                plain.act(),
                plain.from(),
                plain.to(),
                plain.reasonCodes(),
                WORDS,
                "A1",
                plain.clerk(),
                plain.at());
    }
}
