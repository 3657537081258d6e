package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.registration.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextListTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final MadeList made = MadeList.small();

    @TempDir
    private Path folder;

    static Stream<Arguments> forms() {
        record Encoding(String mark, Charset charset) {}
        return Stream.of(
                        new Encoding("", StandardCharsets.UTF_8),
                        new Encoding("\uFEFF", StandardCharsets.UTF_8),
                        new Encoding("", GB18030),
                        new Encoding("", StandardCharsets.UTF_16LE),
                        new Encoding("", StandardCharsets.UTF_16BE),
                        new Encoding("\uFEFF", StandardCharsets.UTF_16LE),
                        new Encoding("\uFEFF", StandardCharsets.UTF_16BE))
                .flatMap(e -> Stream.of(",", "\t", ";")
                        .flatMap(separator -> Stream.of("\n", "\r\n", "\r")
                                .map(end -> Arguments.of(e.mark, e.charset, separator, end))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsEveryEncodingSeparatorAndLineEnd(String mark, Charset charset, String separator, String lineEnd)
            throws IOException {
        Path file = MadeList.write(folder.resolve("list.csv"), mark + made.text(separator, lineEnd), charset);

        ReadList read = ReadList.of(file);

        assertThat(read.header()).isEqualTo(made.header());
        assertThat(read.rows()).extracting(Row::cells).isEqualTo(made.rows());
        assertThat(((Reading.Complete) read.reading()).rows()).isEqualTo(3);
    }

    @Test
    void readsGbk() throws IOException {
        MadeList inGbk = made.withRows(made.rows().subList(0, 2));

        assertThat(ReadList.cellsOf(
                        MadeList.write(folder.resolve("list.txt"), inGbk.text("\t", "\r\n"), Charset.forName("GBK"))))
                .isEqualTo(inGbk.rows());
    }

    @Test
    void obeysALineThatNamesTheSeparatorAndDoesNotCountIt() throws IOException {
        for (String line : List.of("sep=|\r\n", "\"sep=|\"\n", "SEP=|\r")) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                Path file =
                        MadeList.write(folder.resolve("list.csv"), "\uFEFF" + line + made.text("|", "\r\n"), charset);

                assertThat(ReadList.cellsOf(file)).isEqualTo(made.rows());
                assertThat(ReadList.rowsOf(file).getFirst().place()).isEqualTo(new Place("list.csv", 2));
            }
        }
    }

    @Test
    void takesQuotationMarksWithSpacesAroundAndLineEndsOfAllKinds() throws IOException {
        String text = String.join(",", made.header()) + "\r"
                + "202300000000001, \"甲,一\" ,护照,E1,中级,303,说\"好\"了\r\n"
                + "202300000000002,乙,护照,E2,中级,303,\"两行\r\n的\"\n";

        List<Row> rows = ReadList.rowsOf(MadeList.write(folder.resolve("list.csv"), text, StandardCharsets.UTF_8));

        assertThat(rows.getFirst().answers().get(Field.NAME)).isEqualTo("甲,一");
        assertThat(rows.getFirst().answers().extras()).isEqualTo(Map.of("备注", "说\"好\"了"));
        assertThat(rows.getLast().answers().extras()).isEqualTo(Map.of("备注", "两行\r\n的"));
    }

    @Test
    void leavesOutAShortLineOfTotalsAndSaysSo() throws IOException {
        Path file = MadeList.write(folder.resolve("list.csv"), made.text(",", "\n") + "合计,3\n", StandardCharsets.UTF_8);

        ReadList read = ReadList.of(file);

        assertThat(read.rows()).hasSize(3);
        assertThat(read.notes()).containsExactly("a line of totals or notes, not a person");
    }

    @Test
    void takesTheFormatFromTheContentWhateverTheNameSays() throws IOException {
        assertThat(ReadList.cellsOf(made.write(folder.resolve("list.xlsx")))).isEqualTo(made.rows());
    }

    @Test
    void findsColumnsInAnyOrderBelowTitleLines() throws IOException {
        Random random = new Random(20230217);
        for (int round = 0; round < 20; round++) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, made.header().size()).boxed().toList());
            java.util.Collections.shuffle(order, random);
            MadeList shuffled = made.withHeader(
                            order.stream().map(made.header()::get).toList())
                    .withRows(made.rows().stream()
                            .map(row -> order.stream().map(row::get).toList())
                            .toList());
            Path file = MadeList.write(
                    folder.resolve("list.csv"),
                    "2023年报名汇总表\n\n导出人：某某,\n" + shuffled.text(",", "\n"),
                    StandardCharsets.UTF_8);

            List<Row> rows = ReadList.rowsOf(file);

            assertThat(rows).extracting(row -> row.answers().get(Field.NAME)).containsExactly("甲一", "乙·二", "丙𠮷三");
            assertThat(rows)
                    .extracting(row -> row.answers().get(Field.SPECIALTY_CODE))
                    .containsExactly("303", "203", "303");
            assertThat(rows.get(1).answers().extras()).isEqualTo(Map.of("备注", "说\"好\",了"));
        }
    }

    @Test
    void countsRowsAsASpreadsheetDoes() throws IOException {
        String text = "标题\n\n" + made.text(",", "\n") + "\n"
                + String.join(",", made.rows().getFirst()) + "\n\n,,,\n";
        Path file = MadeList.write(folder.resolve("list.csv"), text, StandardCharsets.UTF_8);

        assertThat(ReadList.rowsOf(file))
                .extracting(Row::place)
                .containsExactly(
                        new Place("list.csv", 4),
                        new Place("list.csv", 5),
                        new Place("list.csv", 6),
                        new Place("list.csv", 8));
    }

    @Test
    void cleansWhatOnlyASpreadsheetPutThereAndKeepsTheCellsAsTheyWere() throws IOException {
        List<String> row = List.of("=\"202300000000001\"", "'=甲", "居民身份证", "'11010519491231002X", "中级", "303", "'+86");
        Path file = made.withRows(List.of(row)).write(folder.resolve("list.csv"));

        Row read = ReadList.rowsOf(file).getFirst();

        assertThat(read.cells()).isEqualTo(row);
        assertThat(read.answers().get(Field.REGISTRATION_NUMBER)).isEqualTo("202300000000001");
        assertThat(read.answers().get(Field.NAME)).isEqualTo("=甲");
        assertThat(read.answers().get(Field.ID_NUMBER)).isEqualTo("11010519491231002X");
        assertThat(read.answers().extras()).isEqualTo(Map.of("备注", "+86"));
        assertThat(read.numberCells()).isEmpty();
    }

    @Test
    void leavesOutBlankColumnsAtTheEnd() throws IOException {
        Path file = MadeList.write(
                folder.resolve("list.csv"),
                made.withRows(made.rows().subList(0, 2)).text(",", ",,,\r\n"),
                StandardCharsets.UTF_8);

        ReadList read = ReadList.of(file);

        assertThat(read.header()).isEqualTo(made.header());
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void takesRowsWithoutTheEmptyCellsOfUnknownColumnsAtTheEnd() throws IOException {
        Path file = made.withRows(List.of(
                        made.rows().getFirst().subList(0, 6), made.rows().get(1)))
                .write(folder.resolve("list.csv"));

        assertThat(ReadList.rowsOf(file)).hasSize(2);
    }

    @Test
    void doesNotMindAMissingLastLineEnd() throws IOException {
        String text = made.text(",", "\r\n").stripTrailing();
        Path file = MadeList.write(folder.resolve("list.csv"), text, GB18030);

        assertThat(ReadList.cellsOf(file)).isEqualTo(made.rows());
    }

    @Test
    void stopsWhenNoMoreRowsAreWanted() throws IOException {
        AtomicInteger taken = new AtomicInteger();

        Reading reading = new SheetReader(folder)
                .read(
                        made.write(folder.resolve("list.csv")),
                        new HeaderWords(Map.of()),
                        row -> taken.incrementAndGet() < 2);

        assertThat(reading).isInstanceOf(Reading.Cancelled.class);
        assertThat(taken).hasValue(2);
    }
}
