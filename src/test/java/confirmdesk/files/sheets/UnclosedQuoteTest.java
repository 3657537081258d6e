package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.registration.Field;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A quotation mark without a partner costs its own row and no other. */
class UnclosedQuoteTest {

    private static final List<String> HEADER =
            Field.needed().stream().map(Field::header).toList();
    private static final String LAST = HEADER.getLast();

    @TempDir
    private Path folder;

    private final Kept kept = new Kept();

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyTheRowWithTheMarkIsLost(long seed) throws IOException {
        Random random = new Random(seed);
        String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        int rows = 1 + random.nextInt(30);
        int broken = random.nextInt(rows);
        List<String> lines = new ArrayList<>(List.of(String.join(",", HEADER)));
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            String name = "甲" + i;
            String cell = i == broken ? "\"" + name : honest(random, name, lineEnd);
            lines.add(cells(i, cell).collect(Collectors.joining(",")));
            if (i != broken) {
                expected.add("2023" + i);
            }
        }

        Reading reading = read(String.join(lineEnd, lines) + lineEnd);

        assertThat(reading).isInstanceOf(Reading.Complete.class);
        assertThat(((Reading.Complete) reading).rows()).isEqualTo(rows);
        assertThat(kept.numbers).isEqualTo(expected);
        assertThat(kept.refused).singleElement().satisfies(problem -> {
            assertThat(problem.place().row()).isEqualTo(broken + 2);
            assertThat(problem.reason().key()).isEqualTo("file.row.quote");
            assertThat(problem.cells().getFirst()).isEqualTo("2023" + broken);
        });
    }

    @Test
    void whoCannotLeaveARowOutRefusesTheFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("list.csv"), String.join(",", HEADER) + "\n" + "2023,\"甲,居民身份证,x,中级,0303\n");
        Reading reading = new SheetReader(folder).read(file, new HeaderWords(Map.of()), row -> true);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Unusable.class,
                        unusable -> assertThat(unusable.why().key()).isEqualTo("file.csv.quote"));
    }

    /** Nobody knows how many rows are missing behind it. */
    @Test
    void aFileThatEndsInsideTheCellIsRefusedAsCutOff() throws IOException {
        Reading reading = read(String.join(",", HEADER) + "\n2023,\"甲");
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Unusable.class,
                        unusable -> assertThat(unusable.why().key()).isEqualTo("file.csv.cut"));
    }

    @Test
    void aProgramThatWritesEveryRowLikeThatIsRefused() throws IOException {
        String lines = LongStream.range(0, 300)
                .mapToObj(i -> cells(i, "\"甲").collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        assertThat(read(String.join(",", HEADER) + "\n" + lines)).isInstanceOf(Reading.Unusable.class);
    }

    /** The mark in the first row would swallow everything: all the other rows are there, and memory stays flat. */
    @Test
    void aLongFileBehindTheMarkIsReadAsUsual() throws IOException {
        Path file = folder.resolve("long.csv");
        int rows = 60_000;
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADER) + "\n" + cells(0, "\"甲").collect(Collectors.joining(",")) + "\n");
            String rest = cells(1, "乙".repeat(40)).collect(Collectors.joining(",")) + "\n";
            for (int i = 1; i < rows; i++) {
                out.write(rest);
            }
        }
        long[] taken = {0};
        Reading reading = new SheetReader(folder).read(file, new HeaderWords(Map.of()), new Sheets.RowSink() {
            @Override
            public boolean refused(RowProblem row) {
                return true;
            }

            @Override
            public boolean row(Row row) {
                taken[0]++;
                return true;
            }
        });
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        assertThat(taken[0]).isEqualTo(rows - 1);
    }

    private Reading read(String text) throws IOException {
        return new SheetReader(folder)
                .read(Files.writeString(folder.resolve("list.csv"), text), new HeaderWords(Map.of()), kept);
    }

    /** A name that needs no quotation marks, or has them, with a line break or a doubled mark inside. */
    private static String honest(Random random, String name, String lineEnd) {
        return switch (random.nextInt(4)) {
            case 0 -> "\"" + name + "\"";
            case 1 -> "\"" + name + lineEnd + "续\"";
            case 2 -> "\"" + name + "\"\"号\"\"\"";
            default -> name;
        };
    }

    private static java.util.stream.Stream<String> cells(long i, String name) {
        return HEADER.stream()
                .map(header -> header.equals(Field.REGISTRATION_NUMBER.header())
                        ? "2023" + i
                        : header.equals(Field.NAME.header()) ? name : header.equals(LAST) ? "尾" : "x");
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static final class Kept implements Sheets.RowSink {
        private final List<String> numbers = new ArrayList<>();
        private final List<RowProblem> refused = new ArrayList<>();

        @Override
        public boolean refused(RowProblem row) {
            return refused.add(row);
        }

        @Override
        public boolean row(Row row) {
            return numbers.add(row.answers().get(Field.REGISTRATION_NUMBER));
        }
    }
}
