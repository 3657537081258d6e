package confirmdesk.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.Screen;
import confirmdesk.cli.Status;
import confirmdesk.desk.importing.ImportReport;
import confirmdesk.desk.importing.ImportResult;
import confirmdesk.desk.importing.listed.TakenRows;
import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportedImportTest {

    private static final RowProblem WRONG_NUMBER = new RowProblem(
            new Place("本年.csv", 7),
            "证件编号",
            "410222199603189061",
            Message.of("cli.yes"),
            Message.of("cli.no"),
            List.of("张三", "410222199603189061"));

    private final Screen screen = Screen.inChinese();
    private final List<Path> workbooks = new ArrayList<>();

    @Test
    void countsAreResultsAndRefusedRowsAreMessagesWithTheNumberMasked() {
        Status status = print(new ImportResult.Imported(report(12, 3, List.of(WRONG_NUMBER), 1)), Optional.empty());

        assertThat(status).isEqualTo(Status.SOME_REFUSED);
        assertThat(screen.lines())
                .containsExactly(
                        "本年.csv（csv）16 条",
                        "2023 年度，已导入：",
                        "新增      12",
                        "更新      0",
                        "相同      3",
                        "重新打开  0",
                        "拒绝      1",
                        "存疑      0",
                        "照片      0",
                        "相同照片  0");
        assertThat(screen.messages()).containsExactly("拒绝 本年.csv 第 7 行“证件编号”（…9061）：是；否");
    }

    @Test
    void aPhotoForNobodyIsNamedByItsPlaceAndTheEndOfItsNumber() {
        RowProblem photo = new RowProblem(
                new Place("照片.zip", 3),
                "",
                "照片/张三410222199603189061.jpg",
                Message.of("cli.yes"),
                Message.of("cli.no"),
                List.of());
        print(new ImportResult.Imported(report(1, 0, List.of(photo), 1)), Optional.empty());

        assertThat(screen.messages()).containsExactly("拒绝 照片.zip 第 3 张（…9061.jpg）：是；否");
    }

    @Test
    void theNumberOfWhoIsPerhapsMeantIsMaskedToo() {
        RowProblem photo = new RowProblem(
                new Place("照片.zip", 3),
                "",
                "410222199603189061.jpg",
                Message.of("import.photoNear", "410222199603189069", new RegistrationNumber("202341010000001")),
                Message.of("import.photoNear.do"),
                List.of());
        print(new ImportResult.Imported(report(1, 0, List.of(photo), 1)), Optional.empty());

        assertThat(screen.messages())
                .singleElement()
                .asString()
                .contains("差一位的有 …9069（报名序号 202341010000001）")
                .doesNotContain("410222");
    }

    @Test
    void whatIsNotListedIsCounted() {
        print(new ImportResult.Imported(report(1, 0, List.of(WRONG_NUMBER), 20_001)), Optional.empty());

        assertThat(screen.messages().getLast()).isEqualTo("另有 20000 行被拒绝，未逐一列出。");
    }

    @Test
    void theSameFileAgainSaysThatNothingWasChanged() {
        Status status = print(new ImportResult.Imported(report(0, 16, List.of(), 0)), Optional.empty());

        assertThat(status).isEqualTo(Status.DONE);
        assertThat(screen.lines()).contains("2023 年度，没有新内容，未作任何更改：");
    }

    @Test
    void aFileOfWhichNothingCouldBeTakenIsRefused() {
        assertThat(print(new ImportResult.Imported(report(0, 0, List.of(WRONG_NUMBER), 1)), Optional.empty()))
                .isEqualTo(Status.REFUSED);
    }

    @Test
    void aBadFileIsOneSentence() {
        assertThat(print(new ImportResult.Refused(Message.of("cli.noSuchFile", "x.csv")), Optional.empty()))
                .isEqualTo(Status.REFUSED);
        assertThat(screen.messages()).containsExactly("找不到 x.csv。");
        assertThat(screen.lines()).isEmpty();
    }

    @Test
    void refusedRowsGoIntoTheWorkbookAndOnlyThey() {
        Optional<Path> errors = Optional.of(Path.of("errors.xlsx"));
        print(new ImportResult.Previewed(report(1, 0, List.of(), 0)), errors);
        assertThat(workbooks).isEmpty();

        print(new ImportResult.Previewed(report(1, 0, List.of(WRONG_NUMBER), 1)), errors);
        assertThat(workbooks).containsExactly(Path.of("errors.xlsx"));
        assertThat(screen.lines()).contains("2023 年度，若导入（现在未写入）：", "被拒绝的行已写入 errors.xlsx");
    }

    private Status print(ImportResult result, Optional<Path> errors) {
        return new ReportedImport((file, header, refused, texts) -> workbooks.add(file), errors, screen.terminal())
                .print(result);
    }

    private static ImportReport report(long added, long same, List<RowProblem> refused, long refusedCount) {
        return new ImportReport(
                2023,
                List.of(new ImportReport.FileRead("本年.csv", "csv", added + same + refusedCount)),
                added,
                0,
                same,
                0,
                0,
                0,
                0,
                0,
                refusedCount,
                refused,
                0,
                List.of(),
                List.of(),
                List.of(),
                TakenRows.NONE,
                0);
    }
}
