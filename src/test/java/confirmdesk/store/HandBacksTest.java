package confirmdesk.store;

import static confirmdesk.store.HandBackStore.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.handback.HandBacks;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Answer;
import confirmdesk.domain.handback.Handed;
import confirmdesk.domain.handback.Mark;
import confirmdesk.domain.handback.Result;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.message.Message;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandBacksTest {

    @TempDir
    private Path folder;

    private HandBackStore desk;
    private Store store;

    @BeforeEach
    void open() {
        desk = new HandBackStore(folder.resolve("store"));
        store = desk.store;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everybodyIsGivenWithWhatThereIsToSay() {
        store.decisions().apply(Deciding.change(desk.now(1), Act.RETURN, State.RETURNED, Stores.CLERK));
        desk.replacePhoto(1, new byte[] {4, 5});
        List<Result> results = new ArrayList<>();
        store.handBacks().forEach(standing -> results.add(standing.handover().now()));

        assertThat(results).extracting(Result::state).containsExactly(State.CONFIRMED, State.RETURNED, State.PENDING);
        assertThat(results.get(1)).satisfies(result -> {
            assertThat(result.reasonCodes()).containsExactly("A1");
            assertThat(result.words()).isEqualTo("自己的话");
            assertThat(result.clerk()).isEqualTo("王明");
            assertThat(result.photo()).isEqualTo(Sha256.hex(new byte[] {4, 5}));
        });
        assertThat(store.handBacks().photo(results.get(1).photo())).hasValue(new byte[] {4, 5});
        assertThat(results.get(2)).satisfies(result -> {
            assertThat(result.at()).isNull();
            assertThat(result.clerk()).isEmpty();
        });
    }

    @Test
    void theBytesAreKeptInPiecesAndComeBackAsTheyWere() {
        byte[] large = new byte[20 << 20];
        new Random(1).nextBytes(large);
        desk.handBack(large);

        ByteArrayOutputStream back = new ByteArrayOutputStream();
        List<Integer> sizes = new ArrayList<>();
        store.handBacks().read(1, piece -> {
            sizes.add(piece.length);
            back.writeBytes(piece);
        });
        assertThat(back.toByteArray()).isEqualTo(large);
        assertThat(sizes).hasSizeGreaterThan(10).allMatch(size -> size <= 1 << 20);
        assertThat(store.handBacks().sha256(1)).hasValue(Sha256.hex(large));
        assertThat(store.handBacks().sha256(2)).isEmpty();
        assertThat(store.check().problems()).isEmpty();
    }

    @Test
    void whatAnInterruptedOneLeftBehindIsWrittenOver() {
        HandBacks.Parcel parcel = desk.parcel(new byte[] {1});
        HandBacks.Parcel broken = new HandBacks.Parcel(
                1,
                parcel.sha256(),
                "",
                parcel.lines(),
                sink -> {
                    for (int i = 0; i < 10; i++) {
                        sink.accept(new byte[1 << 20]);
                    }
                    throw new IllegalStateException("the power is gone");
                },
                Stores.CLERK,
                Stores.AT);
        try {
            store.handBacks().keep(broken);
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the power is gone");
        }
        assertThat(store.handBacks().sha256(1)).isEmpty();
        assertThat(store.exports().nextNumber()).isEqualTo(1);

        desk.handBack(new byte[] {1, 2, 3});
        ByteArrayOutputStream back = new ByteArrayOutputStream();
        store.handBacks().read(1, back::writeBytes);
        assertThat(back.toByteArray()).containsExactly(1, 2, 3);
        assertThat(store.check().problems()).isEmpty();
    }

    @Test
    void whatWasToldIsRememberedAndListed() {
        desk.handBack(new byte[] {1});

        assertThat(desk.standing(0).handover().mark()).isEqualTo(Mark.WAITING);
        assertThat(desk.standing(1).handover().mark()).isEqualTo(Mark.NONE);
        assertThat(store.handBacks().sent()).singleElement().satisfies(sent -> {
            assertThat(sent.number()).isEqualTo(1);
            assertThat(List.of(sent.people(), sent.accepted(), sent.refused())).containsExactly(1L, 0L, 0L);
            assertThat(sent.summary()).isEqualTo("1人");
        });
        assertThat(newestEntry().act()).isEqualTo(Act.EXPORT_RESULTS);
    }

    @Test
    void theCentresAnswerIsKeptSealedAndARefusalOpens() throws SQLException {
        desk.handBack(new byte[] {1});
        desk.answer(Answer.REFUSED, "证件号 41010219900307123X 不符");

        Handed handed = store.handBacks().handed(1, PEOPLE.getFirst().number()).orElseThrow();
        assertThat(handed.answer()).isEqualTo(Answer.REFUSED);
        assertThat(handed.words()).isEqualTo("证件号 41010219900307123X 不符");
        assertThat(desk.standing(0).handover().mark()).isEqualTo(Mark.REFUSED);
        assertThat(desk.now(0).state()).isEqualTo(State.PENDING);
        assertThat(newestEntry().act()).isEqualTo(Act.TAKE_RECEIPT);
        assertThat(store.check().problems()).isEmpty();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                var rows = connection.createStatement().executeQuery("SELECT words FROM handed_back")) {
            assertThat(new String(rows.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("41010219900307123");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE handed_back SET told = 'x', store.check.row",
        "UPDATE handed_back SET last_act = 0, store.check.row",
        "UPDATE handed_back SET answer = 'ACCEPTED', store.check.row",
        "UPDATE export_piece SET content = x'00', store.check.row",
        "DELETE FROM export_piece, store.check.export",
        "DELETE FROM handed_back, store.check.export"
    })
    void whateverIsChangedBehindTheProgramsBackIsFound(String statement, String problem) throws SQLException {
        desk.handBack(new byte[] {1});
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database())) {
            connection.createStatement().execute(statement);
        }
        assertThat(store.check().problems()).extracting(Message::key).contains(problem);
    }

    private Path database() {
        return folder.resolve("store").resolve("confirmdesk.db");
    }

    private LogEntry newestEntry() {
        return store.journal().newestBelow(Long.MAX_VALUE, 1).getFirst();
    }
}
