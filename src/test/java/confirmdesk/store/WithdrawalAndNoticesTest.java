package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confirmdesk.desk.deadline.Standings;
import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.notice.NoticeBook;
import confirmdesk.desk.output.Exports;
import confirmdesk.desk.withdrawal.PossiblyWithdrawn;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.NoticeKind;
import confirmdesk.domain.notice.Due;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumbers;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawalAndNoticesTest {

    private static final Due RESULT = new Due(NoticeKind.RESULT, "");

    @TempDir
    private Path folder;

    private Store store;
    private List<Registration> batch;

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("store"));
        MadeUp people = new MadeUp(5);
        batch = Stream.generate(people::registration).limit(4).toList();
        Stores.take(store, batch);
        Stores.take(store, List.of(MadeUp.with(people.registration(), Field.REGION, "云南")));
    }

    @AfterEach
    void close() {
        assertThat(store.check().problems()).isEmpty();
        store.close();
    }

    @Test
    void peopleAreCountedByRegionAndState() {
        store.decisions().apply(Deciding.confirm(store, batch.get(2)));
        assertThat(store.standings().groups())
                .containsExactlyInAnyOrder(
                        new Standings.Group("云南", State.PENDING, 1),
                        new Standings.Group("河南", State.CONFIRMED, 1),
                        new Standings.Group("河南", State.PENDING, 3));
        assertThat(store.standings().ids(new Standings.Group("河南", State.PENDING, 3)))
                .containsExactly(1, 2, 4);
    }

    @Test
    void whatABatchSaysOfAWithdrawalStandsUntilAPersonSettlesIt() {
        importing(session -> {
            assertThat(session.listed(batch.get(0).number(), "撤回")).isEqualTo(Imports.Sign.ARISEN);
            assertThat(session.listed(batch.get(0).number(), "撤回")).isEqualTo(Imports.Sign.NONE);
            assertThat(session.missing(RegistrationNumbers.of(
                            batch.get(0).number(), batch.get(1).number())))
                    .isEqualTo(3);
            assertThat(session.missing(RegistrationNumbers.of())).isEqualTo(1);
            assertThat(session.listed(batch.get(1).number(), "")).isEqualTo(Imports.Sign.GONE);
        });
        PossiblyWithdrawn doubtful = store.possiblyWithdrawn();
        assertThat(doubtful.count()).isEqualTo(4);
        assertThat(doubtful.first(2)).extracting(PossiblyWithdrawn.Line::word).containsExactly("撤回", "");

        assertThat(doubtful.stays(batch.get(0).number(), Stores.CLERK, Stores.AT))
                .isTrue();
        assertThat(doubtful.stays(batch.get(0).number(), Stores.CLERK, Stores.AT))
                .isFalse();
        store.decisions()
                .apply(Deciding.change(Deciding.now(store, batch.get(2)), Act.WITHDRAW, State.WITHDRAWN, Stores.CLERK));
        assertThat(doubtful.count()).isEqualTo(2);
        assertThat(store.journal().of(batch.get(0).number()).getLast().act()).isEqualTo(Act.STAYS);
        importing(session ->
                assertThat(session.listed(batch.get(0).number(), "撤回")).isEqualTo(Imports.Sign.NONE));
        assertThat(doubtful.count()).isEqualTo(2);
        importing(session ->
                assertThat(session.listed(batch.get(0).number(), "撤销")).isEqualTo(Imports.Sign.ARISEN));
        assertThat(doubtful.count()).isEqualTo(3);
    }

    @Test
    void noticesAreHandedOutTogetherWithTheirListOrNotAtAll() {
        List<NoticeBook.Notice> two = List.of(new NoticeBook.Notice(1, RESULT), new NoticeBook.Notice(3, RESULT));
        keep(1, two);
        NoticeBook.HandedOut handedOut = store.noticeBook().handedOut();
        assertThat(handedOut.has(1, RESULT)).isTrue();
        assertThat(handedOut.has(2, RESULT)).isFalse();
        assertThat(handedOut.of(NoticeKind.RESULT)).isEqualTo(2);

        String head = store.journal().head();
        assertThatThrownBy(() -> keep(2, two)).isInstanceOf(RuntimeException.class);
        assertThat(store.exports().find(2)).isEmpty();
        assertThat(store.journal().head()).isEqualTo(head);
    }

    @Test
    void onlyWhoWasConfirmedMissedAPayment() {
        store.decisions().apply(Deciding.confirm(store, batch.get(0)));
        abandon(0);
        abandon(1);
        assertThat(store.noticeBook().paymentMissed().stream()).containsExactly(1);
        assertThat(store.decisions().cameFrom(batch.get(0).number())).contains(State.CONFIRMED);
        assertThat(store.decisions().cameFrom(batch.get(1).number())).contains(State.PENDING);
        assertThat(store.decisions().cameFrom(batch.get(2).number())).isEmpty();
    }

    private void abandon(int i) {
        store.decisions()
                .apply(Deciding.change(Deciding.now(store, batch.get(i)), Act.ABANDON, State.ABANDONED, Stores.CLERK));
    }

    private void keep(long number, List<NoticeBook.Notice> notices) {
        store.noticeBook()
                .handingOut(notices)
                .keep(number, Exports.Kind.NOTICES, "CSV", new byte[] {1}, "RESULT 2", Stores.CLERK, Stores.AT);
    }

    private void importing(Consumer<Imports.Session> work) {
        try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            work.accept(session);
            session.commit(ListKind.THIS_YEAR, "");
        }
    }
}
