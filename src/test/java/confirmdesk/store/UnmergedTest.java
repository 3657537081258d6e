package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.deadline.Standings.Unmerged;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.settling.Settlements.Settling;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Settled;
import confirmdesk.domain.settling.Signature;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who didn't have the scores of last year merged. */
class UnmergedTest {

    private static final RegistrationNumber RECORD = new RegistrationNumber("202241000001");

    @TempDir
    private Path folder;

    private Store store;
    private Registration person;

    /** One whose ID number differs from last year's in one digit, and one without a record. */
    @BeforeEach
    void fill() {
        store = Stores.open(folder.resolve("store"));
        MadeUp people = new MadeUp(3);
        Registration before = people.registration();
        person = MadeUp.with(before, Field.ID_NUMBER, "410101198001010018");
        person = MadeUp.with(person, Field.SEX, before.get(Field.SEX));
        Stores.takeLastYear(store, List.of(MadeUp.lastYear(before, RECORD.value())));
        Stores.take(store, List.of(person, people.registration()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoseIdChangedIsUnmergedUntilSomebodyAsks() {
        String region = person.get(Field.REGION);
        assertThat(store.standings().unmerged()).containsExactly(new Unmerged(region, 1));
        assertThat(store.standings().ids(new Unmerged(region, 1))).containsExactly(now().id());
        assertThat(store.standings().ids(new Unmerged(region + "外", 1))).isEmpty();

        settle(new Finding.MergeRequested(RECORD, List.of("1"), new Signature("王明", false), Stores.AT));
        assertThat(store.standings().unmerged()).isEmpty();
    }

    @Test
    void anotherPersonHasNothingToMerge() {
        settle(new Finding.AnotherPerson(List.of(RECORD)));
        assertThat(store.standings().unmerged()).isEmpty();
    }

    private void settle(Finding finding) {
        CaseFile file = now();
        Settling settling = new Settling(
                Deciding.change(file, Act.REQUEST_MERGE, file.state(), Stores.CLERK), Settled.NOTHING.with(finding));
        assertThat(store.settlements().keep(List.of(settling), Comparisons.of(store)))
                .isTrue();
    }

    private CaseFile now() {
        return Deciding.now(store, person);
    }
}
