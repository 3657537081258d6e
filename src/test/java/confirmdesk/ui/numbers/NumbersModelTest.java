package confirmdesk.ui.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.numbers.Day;
import confirmdesk.desk.numbers.ExportNumbers;
import confirmdesk.desk.numbers.Group;
import confirmdesk.desk.numbers.SiteNumbers;
import confirmdesk.desk.output.Exports;
import confirmdesk.desk.testing.FewRegistrations;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.InMemoryExports;
import confirmdesk.desk.testing.KnownCounts;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.files.writing.NumberFiles;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.parts.Tone;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersModelTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 1, 20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-01-20T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path folder;

    private final InMemoryExports exports = new InMemoryExports();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Navigator navigator = new Navigator(View.SHELL);
    private final NumbersModel model = model(new KnownCounts(
            List.of(new Group("中级", Map.of(State.PENDING, 3L, State.PAID, 2L, State.ABANDONED, 1L))),
            IntStream.rangeClosed(0, 19)
                    .mapToObj(i -> new Day(TODAY.minusDays(19 - i), Map.of(Act.CONFIRM, (long) i)))
                    .toList(),
            Map.of("101", 4L)));

    @Test
    void countsWhenTheScreenIsShown() {
        assertThat(model.totals().getValue()).isNull();

        navigator.show(View.NUMBERS);

        assertThat(model.totals().getValue()).isEqualTo(new Totals(19, 0, 0, 6, 3, 2, 2));
        assertThat(model.lines()).containsExactly(new GroupLine("中级", 6, 3, 2, 0, 1, false));
    }

    @Test
    void theChartShowsTheLastTwoWeeksOfWork() {
        navigator.show(View.NUMBERS);

        assertThat(model.days()).hasSize(14);
        assertThat(model.days().getFirst()).isEqualTo(new DayBar("01-07", 6, 0, 0, 0));
        assertThat(model.days().getLast()).isEqualTo(new DayBar("01-20", 19, 0, 0, 0));
    }

    @Test
    void aDayWithoutWorkHasItsPlaceAndADeskThatIsClosedShowsItsLastDays() {
        LocalDate longAgo = TODAY.minusDays(100);
        NumbersModel closed =
                model(new KnownCounts(List.of(), List.of(new Day(longAgo, Map.of(Act.REJECT, 2L))), Map.of()));
        navigator.show(View.NUMBERS);

        assertThat(closed.days()).hasSize(14);
        assertThat(closed.days().getLast()).isEqualTo(new DayBar("10-12", 0, 0, 0, 2));
        assertThat(closed.days().getFirst()).isEqualTo(new DayBar("09-29", 0, 0, 0, 0));
    }

    @Test
    void reasonsAreCountedByTheirWords() {
        navigator.show(View.NUMBERS);
        model.breakdown().set(Breakdown.REASON);

        assertThat(model.lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).startsWith("101 ");
            assertThat(line.total()).isEqualTo(4);
            assertThat(line.people(0)).isEmpty();
        });
    }

    @Test
    void theWorkbookIsNumberedAndKept() {
        Path file = folder.resolve("工作进度.xlsx");
        dialogs.answer(file);
        model.export();

        assertThat(file).isNotEmptyFile();
        assertThat(exports.listed(Exports.Kind.NUMBERS)).hasSize(1);
        assertThat(model.result().get().tone()).isEqualTo(Tone.GOOD);
    }

    @Test
    void anotherEndingIsRefused() {
        dialogs.answer(folder.resolve("工作进度.csv"));
        model.export();

        assertThat(exports.listed(Exports.Kind.NUMBERS)).isEmpty();
        assertThat(model.result().get().tone()).isEqualTo(Tone.WARN);
        assertThat(folder).isEmptyDirectory();
    }

    private NumbersModel model(KnownCounts counts) {
        SiteNumbers numbers = new SiteNumbers(counts, new InMemoryDesk().tables, CLOCK);
        ExportNumbers export = new ExportNumbers(numbers, new FewRegistrations(), new NumberFiles(), exports, CLOCK);
        return new NumbersModel(numbers, export, new DirectTasks(), dialogs, navigator, new Clerk("王明"));
    }
}
