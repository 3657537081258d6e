package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.output.Exports;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.sql.Access;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreCheckTest {

    private static final String MAIN = "confirmdesk.db";
    private static final String PHOTOS = "photos.db";

    @TempDir
    private static Path full;

    @TempDir
    private Path folder;

    private static final List<Registration> BATCH =
            Stream.generate(new MadeUp(10)::registration).limit(40).toList();

    @BeforeAll
    static void fill() {
        try (Store store = Stores.open(full)) {
            Stores.takeLastYear(store, List.of(MadeUp.lastYear(BATCH.getFirst(), "202241000001")));
            Stores.take(store, BATCH);
            byte[] photo = new byte[9000];
            new Random(1).nextBytes(photo);
            try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
                session.putPhoto(ListKind.THIS_YEAR, BATCH.getFirst().number(), photo, PhotoState.PRESENT);
                session.putPhoto(ListKind.LAST_YEAR, new RegistrationNumber("202241000001"), photo, PhotoState.PRESENT);
                session.commit(ListKind.THIS_YEAR, "photos");
            }
            store.decisions().apply(Deciding.confirm(store, BATCH.getFirst()));
            store.decisions().note(BATCH.get(1).number(), "下午再来", Stores.CLERK, Stores.AT);
            store.exports().keep(1, Exports.Kind.PAYMENTS, "csv", new byte[] {1, 2, 3}, "1 人", Stores.CLERK, Stores.AT);
            store.tables()
                    .replace(
                            Map.of("auto_confirm_regions.csv", "考区,来源\n河南,测试\n"),
                            Comparisons.of(store),
                            "x",
                            Stores.CLERK,
                            Stores.AT);
            assertThat(store.check().problems()).isEmpty();
        }
    }

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(full)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE registration SET name = '张三' WHERE id = 5, store.check.row",
        "UPDATE registration SET school = NULL WHERE id = 5, store.check.row",
        "UPDATE registration SET school = school || ' ' WHERE id = 5, store.check.row",
        "UPDATE registration SET personal = substr(personal; 1; 30) || x'00' || substr(personal; 32) WHERE id = 5,"
                + " store.check.row",
        "UPDATE registration SET token = token + 1 WHERE id = 5, store.check.row",
        "UPDATE standing SET state = 'PAID' WHERE registration_id = 5, store.check.row",
        "UPDATE standing SET outcome = 'UNCHANGED' WHERE registration_id = 5, store.check.row",
        "UPDATE standing SET version = 9 WHERE registration_id = 5, store.check.row",
        "UPDATE standing SET photo = NULL WHERE photo IS NOT NULL, store.check.row",
        "UPDATE standing SET note = NULL WHERE note IS NOT NULL, store.check.row",
        "DELETE FROM standing WHERE registration_id = 5, store.check.links",
        "UPDATE act SET undone = 1, store.check.row",
        "UPDATE act SET clerk = '李芳', store.check.row",
        "UPDATE last_year SET score_basic = '100', store.check.row",
        "UPDATE last_year_photo SET photo = 'ab', store.check.row",
        "UPDATE meta SET value = 'REAL' WHERE name = 'kind', store.keyDoesNotFit",
        "UPDATE meta SET value = '2024' WHERE name = 'year', store.check.row",
        "UPDATE exam_table SET text = text || ' ', store.check.row",
        "UPDATE export SET summary = '2 人', store.check.row",
        "UPDATE export SET content = x'00', store.check.row",
        "UPDATE log SET clerk = '李芳' WHERE number = 2, store.check.log",
        "UPDATE log SET reason = '' WHERE number = 3, store.check.log",
        "UPDATE log SET at = 'yesterday' WHERE number = 3, store.check.log",
        "UPDATE log SET hash = upper(hash) WHERE number = 3, store.check.log",
        "DELETE FROM log WHERE number = 2, store.check.log",
        "DELETE FROM log WHERE number = (SELECT max(number) FROM log), store.check.logEnd",
        "DELETE FROM log WHERE number > 0, store.check.logEnd",
        "DELETE FROM search_text WHERE rowid = 7, store.check.search",
        "INSERT INTO search_pinyin (rowid; typed) VALUES (99; '0zhang'), store.check.search"
    })
    void whateverIsChangedBehindTheProgramsBackIsFound(String statement, String problem) throws SQLException {
        change(MAIN, statement.replace(';', ','));
        assertThat(problems()).contains(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE photo SET content = substr(content; 1; 5000) || x'00' || substr(content; 5002), store.check.photo",
        "UPDATE photo SET sha256 = 'ab' || substr(sha256; 3), store.check.photo",
        "DELETE FROM photo, store.check.photoMissing"
    })
    void aChangedPhotoIsFound(String statement, String problem) throws SQLException {
        change(PHOTOS, statement.replace(';', ','));
        assertThat(problems()).contains(problem);
    }

    @Test
    void aFlippedBitOfANameIsFoundInTheFileItself() throws IOException {
        flip(MAIN, BATCH.get(20).get(Field.NAME).getBytes(StandardCharsets.UTF_8));
        assertThat(problems()).isNotEmpty();
    }

    @Test
    void aFlippedBitOfTheLogIsFoundInTheFileItself() throws IOException {
        flip(MAIN, "A1 自己的话".getBytes(StandardCharsets.UTF_8));
        assertThat(problems()).containsExactly("store.check.log");
    }

    /** Bits of pages that nothing uses may change; whatever the program can read may not. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void afterAFlippedBitTheCheckFindsItOrEverythingReadsAsBefore(long seed) throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve(MAIN));
        String before = everything();
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            byte[] broken = whole.clone();
            int place = random.nextInt(broken.length - 100) + 100;
            broken[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(folder.resolve(MAIN), broken);
            if (Stores.opener().open(folder, Access.READ) instanceof Opening.Opened opened) {
                boolean found;
                try (Store store = opened.store()) {
                    found = !store.check().problems().isEmpty();
                }
                assertThat(found || everything().equals(before))
                        .as("a bit of byte " + place)
                        .isTrue();
            }
        }
    }

    @Test
    void aDamagedRegistrationIsNeverDecidedAndSealedAgain() throws SQLException {
        change(MAIN, "UPDATE standing SET state = 'RETURNED' WHERE registration_id = 5");
        try (Store store = Stores.open(folder)) {
            assertThat(Troubles.of(() -> store.decisions().apply(Deciding.confirm(store, BATCH.get(4)))))
                    .isEqualTo("store.sealBroken");
        }
    }

    @Test
    void sealedValuesCannotBeSwapped() throws SQLException {
        change(
                MAIN,
                "UPDATE registration SET personal = (SELECT personal FROM registration WHERE id = 6) WHERE id = 5");
        try (Store store = Stores.open(folder)) {
            assertThat(Troubles.of(() -> Deciding.now(store, BATCH.get(4)))).isEqualTo("store.sealBroken");
        }
    }

    @Test
    void everyProblemIsASentenceInBothLanguages() throws SQLException {
        change(MAIN, "UPDATE registration SET name = '张三' WHERE id = 5");
        change(MAIN, "DELETE FROM log WHERE number = 2");
        change(PHOTOS, "DELETE FROM photo");
        try (Store store = Stores.opened(Stores.opener().open(folder, Access.READ))) {
            for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
                Texts texts = new Texts(language);
                assertThat(store.check().problems())
                        .extracting(texts::of)
                        .allSatisfy(text -> assertThat(text).doesNotContain("{", "张三"));
            }
        }
    }

    private List<String> problems() {
        return switch (Stores.opener().open(folder, Access.READ)) {
            case Opening.Opened(Store store) -> {
                try (store) {
                    yield store.check().problems().stream().map(Message::key).toList();
                }
            }
            case Opening.Refused refused -> List.of(refused.why().key());
        };
    }

    private String everything() {
        StringBuilder text = new StringBuilder();
        try (Store store = Stores.opened(Stores.opener().open(folder, Access.READ))) {
            store.registrations()
                    .forEach(file -> text.append(file)
                            .append(file.registration().answers().values()));
            store.journal().forEach(text::append);
            text.append(Arrays.toString(store.registrations().ids(Selection.search("z"))));
        } catch (RuntimeException | AssertionError e) {
            return e.toString();
        }
        return text.toString();
    }

    private void change(String file, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(file))) {
            connection.createStatement().execute(statement);
        }
    }

    /** Flips a bit in the middle of the first place that holds these bytes. */
    private void flip(String file, byte[] bytes) throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve(file));
        int place = 0;
        while (!Arrays.equals(whole, place, place + bytes.length, bytes, 0, bytes.length)) {
            place++;
        }
        whole[place + bytes.length / 2] ^= 1;
        Files.write(folder.resolve(file), whole);
    }
}
