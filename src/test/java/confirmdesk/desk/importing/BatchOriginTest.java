package confirmdesk.desk.importing;

import static confirmdesk.desk.testing.People.number;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.testing.InMemoryFiles;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.MadeUp;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real people get into the practice store only if the clerk was asked. */
class BatchOriginTest {

    private final Importing importing = new Importing();
    private final InMemoryFiles files = importing.desk.files;

    @Test
    void aBatchOfMadeUpPeopleIsTakenForPractice() {
        assertThat(about(StoreInfo.Kind.PRACTICE, madeUp(1), madeUp(2))).isEmpty();
    }

    @Test
    void aRealBatchIsAskedAbout() {
        assertThat(about(StoreInfo.Kind.PRACTICE, thisYear(1), thisYear(2)))
                .contains(Message.of("import.realInPractice"));
    }

    @Test
    void oneRealPersonAmongMadeUpOnesIsAskedAboutToo() {
        assertThat(about(StoreInfo.Kind.PRACTICE, madeUp(1), madeUp(2), thisYear(3)))
                .contains(Message.of("import.realInPractice"));
    }

    @Test
    void oneRealPersonBehindManyMadeUpOnesIsAskedAboutToo() {
        Registration[] rows = IntStream.rangeClosed(1, 120)
                .mapToObj(id -> id < 120 ? madeUp(id) : thisYear(id))
                .toArray(Registration[]::new);
        assertThat(about(StoreInfo.Kind.PRACTICE, rows)).contains(Message.of("import.realInPractice"));
    }

    @ParameterizedTest
    @EnumSource(
            value = StoreInfo.Kind.class,
            names = {"REAL", "TEST"})
    void otherStoresAskNothing(StoreInfo.Kind kind) {
        assertThat(about(kind, thisYear(1))).isEmpty();
    }

    private Optional<Message> about(StoreInfo.Kind kind, Registration... rows) {
        Path list = files.list("batch.csv", rows);
        ImportResult.Previewed preview =
                (ImportResult.Previewed) importing.run(ListKind.THIS_YEAR, Importing.DRY_RUN, list);
        StoreInfo store = new StoreInfo(Path.of("store"), kind, Optional.empty());
        return new BatchOrigin(store).about(ListKind.THIS_YEAR, List.of(list), preview.report());
    }

    private static Registration madeUp(int id) {
        Registration plain = person(id).thisYear(number(2023, id));
        return new Registration(
                plain.number(), new Answers(plain.answers().values(), Map.of(MadeUp.COLUMN, MadeUp.WORD)));
    }
}
