package confirmdesk.desk.columns;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.testing.InMemoryMatches;
import confirmdesk.desk.testing.KeptTables;
import confirmdesk.domain.Years;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.files.sheets.SheetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchColumnsTest {

    private static final Clerk CLERK = new Clerk("王明");
    private static final String HEADER = "报名序号,考生大名,证件类型,证件编号,报考级别,专业代码,备用";
    private static final String ROW = "202341010000001,贾一,居民身份证,110101199003070011,中级,366,甲";

    @TempDir
    private Path folder;

    private final InMemoryMatches kept = new InMemoryMatches();
    private final KeptTables tables = new KeptTables(Years.year(), Map.of());
    private final MatchColumns match =
            new MatchColumns(new SheetReader(Path.of("target")), kept, tables, Clock.systemUTC());
    private final MatchedSheets sheets = new MatchedSheets(new SheetReader(Path.of("target")), kept);

    @Test
    void neededColumnsThatAreMissingAreNamedAndTheUnknownOnesOffered() throws IOException {
        ListColumns columns = look(file("乙.csv", HEADER, ROW));
        assertThat(columns.missing()).containsExactly(Field.NAME);
        assertThat(columns.open()).extracting(ListColumns.Column::header).containsExactly("考生大名", "备用");
        assertThat(columns.open().getFirst().samples()).containsExactly("贾一");
        assertThat(columns.known()).isEqualTo(5);
    }

    @Test
    void aTitleAboveTheHeaderIsNotTakenForIt() throws IOException {
        ListColumns columns = look(file("乙.csv", "郑州考点 报名,,,,,,", ",,,,,,", HEADER, ROW));
        assertThat(columns.missing()).containsExactly(Field.NAME);
    }

    @Test
    void whatIsSaidOfAListCountsForItAndIsRecognisedOnTheNextOne() throws IOException {
        Path first = file("乙.csv", HEADER, ROW);
        assertThat(read(first)).isEmpty();
        match.remember(look(first), "乙医院", Map.of("考生大名", Field.NAME), CLERK);
        Path next = file("又一份.csv", HEADER.replace("考生大名", " 考生 大名"), ROW, ROW.replace("贾一", "贾二"));
        assertThat(read(first)).extracting(row -> row.answers().get(Field.NAME)).containsExactly("贾一");
        assertThat(read(next)).extracting(row -> row.answers().get(Field.NAME)).containsExactly("贾一", "贾二");
        assertThat(look(next).sender()).isEqualTo("乙医院");
        assertThat(look(next).missing()).isEmpty();
    }

    @Test
    void aListSaysWhoseColumnsWereUsed() throws IOException {
        Path file = file("乙.csv", HEADER, ROW);
        match.remember(look(file), "乙医院", Map.of("考生大名", Field.NAME), CLERK);
        Reading reading = sheets.read(file, tables.current().headerWords(), row -> true);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Complete.class,
                        read -> assertThat(read.description()).endsWith("乙医院"));
    }

    @Test
    void aHeaderThatLooksDifferentIsNotGuessed() throws IOException {
        match.remember(look(file("乙.csv", HEADER, ROW)), "乙医院", Map.of("考生大名", Field.NAME), CLERK);
        Path other = file("丙.csv", HEADER + ",再一列", ROW + ",乙");
        assertThat(read(other)).isEmpty();
        assertThat(look(other).sender()).isEmpty();
    }

    @Test
    void whatASenderUsedBeforeCanBeOfferedForAnotherHeader() throws IOException {
        match.remember(look(file("乙.csv", HEADER, ROW)), "乙医院", Map.of("考生大名", Field.NAME), CLERK);
        assertThat(match.senders()).containsExactly("乙医院");
        assertThat(match.of("乙医院")).containsExactly(Map.entry("考生大名", Field.NAME));
        assertThat(match.of("丙医院")).isEmpty();
    }

    @Test
    void whatIsForgottenCountsNoMore() throws IOException {
        Path file = file("乙.csv", HEADER, ROW);
        match.remember(look(file), "乙医院", Map.of("考生大名", Field.NAME), CLERK);
        match.forget(look(file));
        assertThat(read(file)).isEmpty();
        assertThat(match.senders()).isEmpty();
    }

    @Test
    void aWordThatStandsTwiceIsNotOffered() throws IOException {
        ListColumns columns = look(file("乙.csv", HEADER.replace("备用", "考生大名"), ROW));
        assertThat(columns.open()).isEmpty();
    }

    @Test
    void aListWithoutHeaderWordsOffersNobodysDataAsWords() throws IOException {
        assertThat(match.of(file("乙.csv", ROW, ROW), Field.needed())).isEmpty();
        assertThat(match.of(folder.resolve("没有.csv"), Field.needed())).isEmpty();
    }

    private ListColumns look(Path file) {
        return match.of(file, Field.needed()).orElseThrow();
    }

    /** The rows that are read; none if the list can't be used. */
    private List<Row> read(Path file) {
        List<Row> rows = new ArrayList<>();
        sheets.read(file, tables.current().headerWords(), rows::add);
        return rows;
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n");
    }
}
