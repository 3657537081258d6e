package confirmdesk.files.writing;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Reading;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.files.sheets.SheetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvListsTest {

    private static final List<String> HEADER =
            Field.needed().stream().map(Field::header).toList();
    private static final String ODD = "=+-@\t\r\n\",;| 　·甲乙\uD842\uDFB7aZ09";

    @TempDir
    private Path folder;

    @Test
    void readsBackWhatItWroteWhateverTheCellsHold() {
        Random random = new Random(20230228);
        List<List<String>> rows =
                IntStream.range(0, 500).mapToObj(i -> row(random)).toList();
        Path file = folder.resolve("list.csv");

        new CsvLists<List<String>>(HEADER, row -> row).write(file, rows::forEach);

        List<List<String>> read = new ArrayList<>();
        Reading reading = new SheetReader(folder)
                .read(
                        file,
                        new HeaderWords(Map.of()),
                        row -> read.add(
                                Field.needed().stream().map(row.answers()::get).toList()));
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        assertThat(read).isEqualTo(rows);
    }

    @Test
    void putsAnApostropheInFrontOfFormulasOnly() {
        List<String> row = List.of("=1", "+1", "-1", "@a", "\ta", "\ra=1");

        assertThat(text(row)).isEqualTo("\uFEFF报名序号,姓名,证件类型,证件编号,报考级别,专业代码\r\n'=1,'+1,'-1,'@a,'\ta,\"'\ra=1\"\r\n");
    }

    @Test
    void quotesOnlyWhereNeeded() {
        assertThat(text(List.of("a,b", "a\"b", "a\nb", "a b", "", "甲")))
                .endsWith("\r\n\"a,b\",\"a\"\"b\",\"a\nb\",a b,,甲\r\n");
    }

    @Test
    void printsTheBytesItWrites() throws IOException {
        LogEntry entry = new LogEntry(
                2,
                Instant.parse("2023-02-17T01:02:03.004Z"),
                new Clerk("desk1"),
                Act.CONFIRM,
                new RegistrationNumber("202300000000001"),
                State.PENDING,
                State.CONFIRMED,
                "",
                "0f".repeat(32));
        Path file = folder.resolve("log.csv");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        new LogCsv().write(file, sink -> sink.accept(entry));
        new LogCsv().print(printed, sink -> sink.accept(entry));

        assertThat(Files.readString(file))
                .isEqualTo("\uFEFF序号,时间,人员,操作,报名序号,原状态,新状态,原因,散列\r\n"
                        + "2,2023-02-17T01:02:03.004Z,desk1,确认,202300000000001,PENDING,CONFIRMED,,"
                        + "0f".repeat(32) + "\r\n");
        assertThat(printed.toByteArray()).isEqualTo(Files.readAllBytes(file));
    }

    private static String text(List<String> row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvLists<List<String>>(HEADER, line -> line).print(out, sink -> sink.accept(row));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A row of any cells; the first is never blank, because blank rows are left out. */
    private static List<String> row(Random random) {
        return IntStream.range(0, HEADER.size())
                .mapToObj(column -> (column == 0 ? "7" : "") + cell(random))
                .toList();
    }

    private static String cell(Random random) {
        int[] signs = ODD.codePoints().toArray();
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> Character.toString(signs[random.nextInt(signs.length)]))
                .collect(Collectors.joining());
    }
}
