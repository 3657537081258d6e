package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.examyear.TableFiles;
import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Registration;
import confirmdesk.files.tables.CsvTables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    private static final String FILE = "auto_confirm_regions.csv";

    @TempDir
    private Path folder;

    @Test
    void theShippedTablesAreInForceUntilTheSiteLoadsItsOwn() {
        try (Store store = Stores.open(folder.resolve("store"))) {
            assertThat(store.tables().texts()).isEqualTo(new CsvTables().shipped(2023));
            Registration registration = new MadeUp(1).registration();
            Stores.takeLastYear(store, List.of(MadeUp.lastYear(registration, "202241000001")));
            Stores.take(store, List.of(registration));
            assertThat(store.tables().current().year()).isEqualTo(2023);
            assertThat(Deciding.now(store, registration).verdict().unmet()).isEmpty();
        }
    }

    @Test
    void loadingTablesComparesEverybodyAgainAndIsLogged() {
        try (Store store = Stores.open(folder.resolve("store"))) {
            Registration registration = new MadeUp(1).registration();
            Stores.takeLastYear(store, List.of(MadeUp.lastYear(registration, "202241000001")));
            Stores.take(store, List.of(registration));
            String text = "考区,来源\n上海,测试\n";
            ExamYear loaded = good(new CsvTables().parse(2023, Map.of(FILE, text)));
            store.tables().replace(Map.of(FILE, text), new Comparer(loaded)::compare, FILE, Stores.CLERK, Stores.AT);
            assertThat(Deciding.now(store, registration).verdict().unmet()).isEqualTo("考区无自动确认");
            assertThat(store.journal().newestBelow(Long.MAX_VALUE, 1))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.act()).isEqualTo(Act.LOAD_TABLES);
                        assertThat(entry.reason()).isEqualTo(FILE);
                    });
        }
        try (Store store = Stores.open(folder.resolve("store"))) {
            assertThat(store.tables().current().autoConfirmRegions()).containsExactly("上海");
            assertThat(store.tables().of(2024).autoConfirmRegions()).containsExactly("上海");
            assertThat(store.tables().texts())
                    .containsEntry(FILE, "考区,来源\n上海,测试\n")
                    .containsKey("fees.csv");
        }
    }

    @Test
    void rehearsingTellsWhatWouldComeOutAndKeepsNothing() {
        try (Store store = Stores.open(folder.resolve("store"))) {
            MadeUp people = new MadeUp(1);
            Registration one = people.registration();
            Registration two = people.registration();
            Stores.takeLastYear(store, List.of(MadeUp.lastYear(one, "202241000001")));
            Stores.take(store, List.of(one, two));
            String head = store.journal().head();
            String text = "考区,来源\n上海,测试\n";
            ExamYear other = good(new CsvTables().parse(2023, Map.of(FILE, text)));
            List<Tables.Recompared> told = new ArrayList<>();

            store.tables().rehearse(Map.of(FILE, text), new Comparer(other)::compare, person -> {
                told.add(person);
                return told.size() < 2;
            });

            assertThat(told)
                    .extracting(person -> person.registration().number())
                    .containsExactly(one.number(), two.number());
            assertThat(told.getFirst().before().automatic()).isTrue();
            assertThat(told.getFirst().after().isAutomatic()).isFalse();
            assertThat(Deciding.now(store, one).verdict().unmet()).isEmpty();
            assertThat(store.tables().texts()).isEqualTo(new CsvTables().shipped(2023));
            assertThat(store.journal().head()).isEqualTo(head);
        }
    }

    @Test
    void theReasonsOfDecisionsAreInUse() {
        try (Store store = Stores.open(folder.resolve("store"))) {
            Registration registration = new MadeUp(1).registration();
            Stores.take(store, List.of(registration));
            assertThat(store.tables().reasonsInUse()).isEmpty();
            store.decisions()
                    .apply(Deciding.change(
                            Deciding.now(store, registration), Act.REJECT, State.REJECTED, Stores.CLERK));
            assertThat(store.tables().reasonsInUse()).containsExactly("A1");
        }
    }

    private static ExamYear good(TableFiles.Parsed parsed) {
        return ((TableFiles.Parsed.Good) parsed).examYear();
    }
}
