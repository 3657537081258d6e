package confirmdesk.files.writing;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.numbers.Day;
import confirmdesk.desk.numbers.Group;
import confirmdesk.desk.numbers.Grouping;
import confirmdesk.desk.numbers.SiteNumbers.Figures;
import confirmdesk.desk.numbers.SiteNumbers.ReasonCount;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class NumberFilesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 1, 5);
    private static final Group SENIOR = new Group("中级", Map.of(State.PENDING, 3L, State.PAID, 2L));
    private static final Group JUNIOR = new Group("初级（师）", Map.of(State.REJECTED, 1L, State.ABANDONED, 4L));
    private static final Figures FIGURES = new Figures(
            DAY,
            Map.of(Grouping.LEVEL, List.of(SENIOR, JUNIOR)),
            List.of(new Day(DAY, Map.of(Act.CONFIRM, 2L, Act.RETURN, 7L))),
            List.of(new ReasonCount("101", "学历不符", 9)));

    private final Registration waiting = confirmdesk.desk.testing.People.thisYear(1);

    @Test
    void aLineOfAGroupAddsUpAndTheLastIsTheTotal() throws IOException {
        List<List<String>> lines = lines("按级别");

        assertThat(lines.get(1)).containsExactly("中级", "5", "3", "0", "0", "0", "2", "0", "0", "0");
        assertThat(lines.get(2)).containsExactly("初级（师）", "5", "0", "0", "0", "0", "0", "1", "0", "4");
        assertThat(lines.getLast()).startsWith("合计", "10");
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(line -> assertThat(line.subList(2, line.size()).stream()
                                .mapToLong(Long::valueOf)
                                .sum())
                        .isEqualTo(Long.parseLong(line.get(1))));
    }

    @Test
    void daysAndReasonsHaveSheetsOfTheirOwn() throws IOException {
        assertThat(lines("按日").get(1)).containsExactly("2023-01-05", "2", "0", "0", "7");
        assertThat(lines("按原因").get(1)).containsExactly("101", "学历不符", "9");
    }

    @Test
    void whoIsToBeCalledIsListedWithThePhoneAsText() throws IOException {
        try (ReadableWorkbook book = book()) {
            Row row = rows(book, "待确认名单").get(1);
            assertThat(row.getCellText(2)).isEqualTo(waiting.get(Field.PHONE));
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
            assertThat(rows(book, "待缴费名单")).hasSize(1);
        }
    }

    @Test
    void theSameFiguresAreTheSameBytes() {
        assertThat(render()).isEqualTo(render());
    }

    private byte[] render() {
        return new NumberFiles().render(FIGURES, sink -> sink.accept(waiting), sink -> {});
    }

    private ReadableWorkbook book() throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(render()));
    }

    private List<List<String>> lines(String name) throws IOException {
        try (ReadableWorkbook book = book()) {
            return rows(book, name).stream()
                    .map(row -> row.stream().map(Cell::getText).toList())
                    .toList();
        }
    }

    private static List<Row> rows(ReadableWorkbook book, String name) throws IOException {
        Sheet sheet = book.findSheet(name).orElseThrow();
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.toList();
        }
    }
}
