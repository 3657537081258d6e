package confirmdesk.crash;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.app.DeskWorkplace;
import confirmdesk.cli.UseCases;
import confirmdesk.cli.Workplace;
import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.importing.ImportLists;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.output.Exports;
import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.registration.RegistrationNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills the program at random moments: the store opens, is sound, and holds every acknowledged decision. */
class KillTest {

    private static final int RECORDS = 240;

    @TempDir
    private static Path batch;

    private static MadeUpBatches.Written files;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeABatch() {
        files = new DeskWorkplace().madeUpBatches().write(batch, RECORDS, 7, Progress.UNWATCHED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anImportIsInAsAWholeOrNotAtAll(long seed) throws Exception {
        killAfter(
                new Random(seed).nextInt(1, 16),
                "import",
                files.thisYear().toString(),
                files.photos().toString());

        assertThat(sound()).isIn(0L, registrations());
        importThisYear();
        assertThat(sound()).isEqualTo(registrations());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyAcknowledgedDecisionIsThere(long seed) throws Exception {
        importThisYear();
        Path numbers = Files.write(folder.resolve("numbers.txt"), pending());

        List<String> acknowledged = killAfter(new Random(seed).nextInt(1, 120), "decide", numbers.toString());

        sound();
        List<String> confirmed = in(State.CONFIRMED);
        assertThat(confirmed).containsAll(acknowledged);
        assertThat(confirmed.size() - acknowledged.size()).isBetween(0, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aListThatIsOutIsWholeAndKnown(long seed) throws Exception {
        importThisYear();
        loadAPrice();
        confirmSome();
        Path list = folder.resolve("list.csv");

        killAfter(new Random(seed).nextInt(1, 9), "export", list.toString());

        sound();
        if (Files.exists(list)) {
            assertThat(kept()).contains(Sha256.hex(Files.readAllBytes(list)));
        }
    }

    /** Starts a victim, kills it after so many lines, and gives everything that it said and that isn't only progress. */
    private List<String> killAfter(int lines, String work, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(work, store().toString()));
        arguments.addAll(List.of(more));
        List<String> said = new ArrayList<>();
        try (Victim victim = Victim.start(VictimWork.class, arguments.toArray(String[]::new))) {
            for (int i = 0; i < lines && victim.line() instanceof String line; i++) {
                said.add(line);
            }
            assertThat(said).isNotEmpty();
            victim.kill();
            while (victim.line() instanceof String line) {
                said.add(line);
            }
        }
        said.removeIf(line -> line.startsWith("at "));
        return said;
    }

    /** Checks the store and gives how many registrations it holds. */
    private long sound() {
        try (Workplace.Opening.Opened opened = VictimWork.open(store(), Workplace.Access.MAKE)) {
            assertThat(opened.useCases().storeCheck().problems()).isEmpty();
            return numbers(opened.useCases(), null).size();
        }
    }

    private List<String> pending() {
        return in(State.PENDING);
    }

    private List<String> in(State state) {
        try (Workplace.Opening.Opened opened = VictimWork.open(store(), Workplace.Access.READ)) {
            return numbers(opened.useCases(), state);
        }
    }

    private static List<String> numbers(UseCases desk, State state) {
        var csv = new ByteArrayOutputStream();
        desk.exportList().print(new Selection(QueueLine.ALL, "", state), Long.MAX_VALUE, csv);
        return csv.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private List<String> kept() {
        try (Workplace.Opening.Opened opened = VictimWork.open(store(), Workplace.Access.READ)) {
            return opened.useCases().payments().lists().repeat().earlier().stream()
                    .map(Exports.Listed::sha256)
                    .toList();
        }
    }

    private void importThisYear() {
        try (Workplace.Opening.Opened opened = VictimWork.open(store(), Workplace.Access.MAKE)) {
            UseCases desk = opened.useCases();
            desk.importLists()
                    .run(
                            ListKind.THIS_YEAR,
                            List.of(files.thisYear()),
                            new ImportLists.Options(OptionalInt.empty(), false),
                            desk.clerk(),
                            Progress.UNWATCHED);
        }
    }

    private void loadAPrice() throws IOException {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(tables.resolve("fees.csv"), "考区,考点,报考级别,方式,每科金额,报名费,来源\r\n*,,,,61,0,示例\r\n");
        try (Workplace.Opening.Opened opened = VictimWork.open(store(), Workplace.Access.MAKE)) {
            UseCases desk = opened.useCases();
            desk.loadTables().load(tables, desk.clerk(), Progress.UNWATCHED);
        }
    }

    private void confirmSome() {
        List<String> some = pending().subList(0, 60);
        try (Workplace.Opening.Opened opened = VictimWork.open(store(), Workplace.Access.MAKE)) {
            UseCases desk = opened.useCases();
            for (String number : some) {
                desk.confirmRegistration()
                        .confirm(Look.newest(new RegistrationNumber(number)), Grounds.NONE, desk.clerk());
            }
        }
    }

    private static long registrations() throws IOException {
        try (var lines = Files.lines(files.thisYear())) {
            return lines.count() - 1;
        }
    }

    private Path store() {
        return folder.resolve("store");
    }
}
