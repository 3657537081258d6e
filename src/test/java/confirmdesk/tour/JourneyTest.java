package confirmdesk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.app.Adapters;
import confirmdesk.app.ForeignLogs;
import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.review.Summary;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.decision.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The whole program: real screens, a real store, keys as a clerk presses them. */
class JourneyTest {

    @TempDir
    private static Path place;

    private static MadeUpBatches.Written batch;

    @TempDir
    private Path folder;

    private Visit visit;

    @BeforeAll
    static void makeABatch() {
        ForeignLogs.silence();
        batch = new Adapters().madeUpBatches.write(place, 120, 11, Progress.UNWATCHED);
    }

    @BeforeEach
    void open() throws Exception {
        visit = new Visit(folder.resolve("store"), StoreInfo.Kind.PRACTICE);
    }

    @AfterEach
    void close() throws Exception {
        visit.close();
    }

    @Test
    void theWindowWritesInTheFontItBrings() {
        Labeled brand = visit.find("确认台");

        assertThat(brand.getFont().getFamily()).isEqualTo("Noto Sans SC");
    }

    @Test
    void bothListsComeInThroughTheScreen() {
        bringBoth();

        assertThat(visit.store().registrations().counts())
                .containsEntry(QueueLine.ALL, 120L)
                .containsEntry(QueueLine.PENDING, 120L);
    }

    @Test
    void enterConfirmsAndTheNextOneIsThere() {
        bringBoth();
        visit.click("有变化");
        List<Summary> changed = line(QueueLine.PENDING_CHANGED);

        visit.press(KeyCode.ENTER);

        assertThat(state(changed.getFirst())).isEqualTo(State.CONFIRMED);
        assertThat(line(QueueLine.CONFIRMED)).hasSize(1);
        visit.press(KeyCode.ENTER);
        assertThat(state(changed.get(1))).isEqualTo(State.CONFIRMED);
    }

    @Test
    void everyKeyStandsOnTheSheetUnderItsScreen() {
        long keys = visit.desk().foundation().commands().all().stream()
                .filter(c -> !c.key().isEmpty())
                .count();
        FxRobot robot = new FxRobot();
        assertThat(robot.lookup(".key-table .key-cap").queryAll()).hasSize((int) keys);
        assertThat(robot.lookup(".key-table .strong").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("审核", "随时", "更换照片", "缴费", "工作进度");
    }

    @Test
    void undoBringsThePersonBack() {
        bringBoth();
        visit.click("有变化");
        Summary first = line(QueueLine.PENDING_CHANGED).getFirst();

        visit.press(KeyCode.ENTER);
        visit.press(KeyCode.U);

        assertThat(state(first)).isEqualTo(State.PENDING);
        assertThat(visit.sees(first.name())).isTrue();
    }

    @Test
    void aCountOfTheNextBatchOpensItsListByItsKey() throws IOException {
        bringBoth();
        visit.click("有变化");
        Summary first = line(QueueLine.PENDING_CHANGED).getFirst();
        visit.press(KeyCode.ENTER);
        String number = first.number().value();
        Path again = Files.writeString(
                folder.resolve("更新名单.csv"),
                Files.readString(batch.thisYear()).replaceAll("(" + number + ".*?),([^,]*医院|[^,]*中心),", "$1,某某新单位,"));
        visit.dialogs().answer(again);
        visit.click("导入批次");
        visit.press(KeyCode.O);

        visit.press(KeyCode.DIGIT4);

        assertThat(visit.sees(first.name())).isTrue();
        assertThat(visit.sees("重新打开")).isTrue();
        visit.press(KeyCode.DIGIT4);
        visit.press(KeyCode.ENTER);
        assertThat(state(first)).isEqualTo(State.PENDING);
    }

    @Test
    void aColumnThatIsMissingIsToldOnceWhereItIsSaid() throws IOException {
        Path renamed = Files.writeString(
                folder.resolve("乙医院.csv"), Files.readString(batch.thisYear()).replaceFirst("姓名", "考生大名"));
        visit.dialogs().answer(renamed);
        visit.click("导入批次");
        visit.press(KeyCode.O);

        assertThat(visit.sees("“乙医院.csv”缺少必需的列：姓名。请在下面指出是哪一列。")).isTrue();
        assertThat(visit.sees("「乙医院.csv」第 1 行的表头缺少这些列：姓名。请补上后再导入。")).isFalse();
    }

    @Test
    void turningDownTakesAReasonByItsNumbers() {
        bringBoth();
        visit.click("有变化");
        Summary first = line(QueueLine.PENDING_CHANGED).getFirst();

        visit.press(KeyCode.R);
        visit.press(KeyCode.ENTER);
        assertThat(state(first)).isEqualTo(State.PENDING);

        visit.press(KeyCode.DIGIT1);
        visit.press(KeyCode.DIGIT1);
        visit.press(KeyCode.ENTER);
        assertThat(state(first)).isEqualTo(State.REJECTED);
        assertThat(file(first).lastDecision().reasonCodes()).containsExactly("101");
    }

    @Test
    void enterInTheSearchBoxOpensTheFirstHitAndDecidesNothing() {
        bringBoth();
        Summary somebody = line(QueueLine.PENDING_NEW).getLast();

        visit.press(KeyCode.SLASH);
        visit.type(somebody.number().value());
        visit.press(KeyCode.ENTER);

        assertThat(visit.desk().foundation().worklist().opened().get().file().id())
                .isEqualTo(somebody.id());
        assertThat(line(QueueLine.PENDING)).hasSize(120);
    }

    private void bringBoth() {
        visit.click("导入批次");
        bring("上年名单", batch.lastYear(), batch.lastYearPhotos());
        bring("本年报名", batch.thisYear(), batch.photos());
    }

    private void bring(String kind, Path list, Path photos) {
        visit.dialogs().answer(list, photos);
        visit.click(kind);
        visit.press(KeyCode.O);
        visit.press(KeyCode.ENTER);
    }

    private List<Summary> line(QueueLine line) {
        long[] ids = visit.store().registrations().ids(Selection.of(line));
        return visit.store()
                .registrations()
                .summaries(Arrays.stream(ids).boxed().toList());
    }

    private State state(Summary person) {
        return file(person).state();
    }

    private CaseFile file(Summary person) {
        return visit.store().registrations().open(person.number()).orElseThrow();
    }
}
