package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.examyear.TableFiles;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Registration;
import confirmdesk.files.tables.CsvTables;
import java.nio.file.Path;
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

    private static ExamYear good(TableFiles.Parsed parsed) {
        return ((TableFiles.Parsed.Good) parsed).examYear();
    }
}
