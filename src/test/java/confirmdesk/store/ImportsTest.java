package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.testing.Impatient;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsTest {

    @TempDir
    private Path folder;

    private Store store;
    private final MadeUp people = new MadeUp(3);
    private final List<Registration> batch =
            Stream.generate(people::registration).limit(30).toList();

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("store"));
    }

    @AfterEach
    void close() {
        assertThat(store.check().problems()).isEmpty();
        store.close();
    }

    @Test
    void whatIsNotCommittedNeverHappened() {
        try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            session.fixYear(2023);
            batch.forEach(registration -> session.put(registration, false));
            session.putLastYear(MadeUp.lastYear(batch.getFirst(), "202241000001"));
            assertThat(session.find(batch.getFirst().number())).isPresent();
            assertThat(session.year()).contains(2023);
        }
        assertThat(store.registrations().ids(Selection.of(QueueLine.ALL))).isEmpty();
        assertThat(store.registrations().lastYear(new RegistrationNumber("202241000001")))
                .isEmpty();
        assertThat(store.info().year()).isEmpty();
        assertThat(store.journal().newestBelow(Long.MAX_VALUE, 9)).hasSize(1);
    }

    /** Comparing sixty thousand takes a while; whoever stops then doesn't wait for the end of it. */
    @Test
    void comparingStopsWhereItIsWhenItIsCancelled() {
        Comparer comparer = new Comparer(store.tables().of(2023));
        AtomicInteger compared = new AtomicInteger();
        try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            session.fixYear(2023);
            batch.forEach(registration -> session.put(registration, false));
            session.compareAll(
                    (registration, around) -> {
                        compared.incrementAndGet();
                        return comparer.compare(registration, around);
                    },
                    Impatient.cancelledAfter(3));
        }
        assertThat(compared).hasValue(4);
        assertThat(store.registrations().ids(Selection.of(QueueLine.ALL))).isEmpty();
    }

    @Test
    void othersReadWhatWasThereUntilAnImportIsCommitted() {
        Stores.take(store, batch.subList(0, 10));
        try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            batch.forEach(registration -> session.put(registration, false));
            assertThat(store.registrations().ids(Selection.of(QueueLine.ALL))).hasSize(10);
            session.commit(ListKind.THIS_YEAR, "+20");
            assertThat(store.registrations().ids(Selection.of(QueueLine.ALL))).hasSize(30);
        }
    }

    @Test
    void theOrderOfImportStaysWhenARecordComesAgain() {
        List<Registration> shuffled = new ArrayList<>(batch);
        Collections.shuffle(shuffled, new Random(1));
        Stores.take(store, shuffled);
        Stores.take(store, List.of(MadeUp.with(shuffled.get(7), Field.EMPLOYER, "别的单位")));
        List<RegistrationNumber> order = new ArrayList<>();
        store.registrations().forEach(file -> order.add(file.registration().number()));
        assertThat(order).isEqualTo(shuffled.stream().map(Registration::number).toList());
    }

    @Test
    void aRecordThatComesAgainIsFoundByItsNewWordsOnly() {
        Registration old = people.registration("张桂兰");
        Registration renamed = MadeUp.with(old, Field.NAME, "王小丽");
        Stores.take(store, List.of(old));
        Stores.take(store, List.of(MadeUp.with(renamed, Field.PHONE, "13800000000")));
        assertThat(find("张桂兰")).isEmpty();
        assertThat(find("zgl")).isEmpty();
        assertThat(find("王小丽")).hasSize(1);
        assertThat(find("wangxl")).hasSize(1);
        assertThat(find("13800000000")).hasSize(1);
        assertThat(find(old.get(Field.PHONE))).isEmpty();
        assertThat(find(old.get(Field.ID_NUMBER))).hasSize(1);
    }

    @Test
    void lastYearIsKeptAsItCameAndLinkedByTheComparison() {
        List<LastYearRecord> lastYear = new ArrayList<>();
        for (Registration registration : batch) {
            lastYear.add(MadeUp.lastYear(
                    registration, "2022" + registration.number().value().substring(4)));
        }
        Stores.takeLastYear(store, lastYear);
        Stores.take(store, batch);
        assertThat(lastYear)
                .allSatisfy(record -> assertThat(store.registrations().lastYear(record.number()))
                        .contains(record));
        store.registrations().forEach(file -> {
            assertThat(file.verdict().outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(file.verdict().lastYear())
                    .containsExactly(
                            "2022" + file.registration().number().value().substring(4));
            assertThat(file.verdict().due()).isEqualTo("0101");
            assertThat(file.verdict().automatic()).isTrue();
        });
        assertThat(store.registrations().counts()).containsEntry(QueueLine.AUTOMATIC, 30L);
    }

    @Test
    void theVerdictIsInTheWordsOfTheContract() {
        Registration now =
                MadeUp.with(MadeUp.with(batch.getFirst(), Field.EMPLOYER, "别的单位"), Field.PHONE, "+86 13900000000");
        Registration before = MadeUp.with(batch.getFirst(), Field.PHONE, "13900000000");
        Stores.takeLastYear(store, List.of(MadeUp.lastYear(before, "202241000001")));
        Stores.take(store, List.of(now));
        assertThat(Deciding.now(store, now).verdict()).satisfies(verdict -> {
            assertThat(verdict.outcome()).isEqualTo(Outcome.CHANGED);
            assertThat(verdict.changedFields()).isEqualTo("工作单位");
            assertThat(verdict.writtenDifferently()).isEqualTo("手机号码");
            assertThat(verdict.chosen()).isEqualTo("1111");
            assertThat(verdict.unmet()).isEqualTo("工作单位");
        });
    }

    @Test
    void aPhotosNameMeansARegistrationOrEveryoneWithTheNumber() {
        Registration one = batch.get(0);
        Registration twin = MadeUp.with(batch.get(1), Field.ID_NUMBER, one.get(Field.ID_NUMBER));
        Registration old = MadeUp.with(batch.get(2), Field.ID_NUMBER, "410101800101123");
        Registration x = MadeUp.with(batch.get(3), Field.ID_NUMBER, "41010119800101123X");
        Stores.take(store, List.of(one, twin, old, x));
        Stores.takeLastYear(store, List.of(MadeUp.lastYear(one, "202241000001")));
        try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            assertThat(session.meantBy(ListKind.THIS_YEAR, one.number().value()))
                    .containsExactly(one.number());
            assertThat(session.meantBy(ListKind.THIS_YEAR, one.get(Field.ID_NUMBER)))
                    .containsExactly(one.number(), twin.number());
            assertThat(session.meantBy(ListKind.THIS_YEAR, "410101198001011233"))
                    .containsExactly(old.number());
            assertThat(session.meantBy(ListKind.THIS_YEAR, "41010119800101123x"))
                    .containsExactly(x.number());
            assertThat(session.meantBy(ListKind.THIS_YEAR, "202241000001")).isEmpty();
            assertThat(session.meantBy(ListKind.LAST_YEAR, "202241000001"))
                    .containsExactly(new RegistrationNumber("202241000001"));
            assertThat(session.meantBy(ListKind.LAST_YEAR, one.get(Field.ID_NUMBER)))
                    .containsExactly(new RegistrationNumber("202241000001"));
            assertThat(session.meantBy(ListKind.THIS_YEAR, "nobody")).isEmpty();
            assertThat(session.named(ListKind.THIS_YEAR, " " + one.get(Field.NAME)))
                    .isEqualTo(1);
            assertThat(session.named(ListKind.LAST_YEAR, "nobody")).isZero();
        }
    }

    @Test
    void theLogSaysWhatCameAndTheStateIsKnown() {
        Stores.takeLastYear(store, List.of(MadeUp.lastYear(batch.getFirst(), "202241000001")));
        Stores.take(store, batch);
        store.decisions().apply(Deciding.confirm(store, batch.getFirst()));
        assertThat(store.journal().newestBelow(4, 2))
                .extracting(LogEntry::act, LogEntry::reason)
                .containsExactly(tuple(Act.IMPORT, "+30"), tuple(Act.IMPORT_LAST_YEAR, "+1"));
        try (Imports.Session session = store.imports().begin(Stores.CLERK, Stores.AT)) {
            assertThat(session.find(batch.getFirst().number()))
                    .contains(new Imports.Known(batch.getFirst(), State.CONFIRMED));
            assertThat(session.findLastYear(new RegistrationNumber("202241000001")))
                    .isPresent();
        }
    }

    private long[] find(String text) {
        return store.registrations().ids(Selection.search(text));
    }
}
