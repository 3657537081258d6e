package confirmdesk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.app.Adapters;
import confirmdesk.app.ForeignLogs;
import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.ui.common.View;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The photos of a batch are checked with keys, on a real store. */
class PhotoCheckJourneyTest {

    @TempDir
    private static Path place;

    private static MadeUpBatches.Written batch;

    @TempDir
    private Path folder;

    private Visit visit;

    @BeforeAll
    static void makeABatch() {
        ForeignLogs.silence();
        batch = new Adapters().madeUpBatches.write(place, 40, 5, Progress.UNWATCHED);
    }

    @BeforeEach
    void importABatch() throws Exception {
        visit = new Visit(folder.resolve("store"), StoreInfo.Kind.PRACTICE);
        visit.click("导入批次");
        visit.click("本年报名");
        visit.dialogs().answer(batch.thisYear(), batch.photos());
        visit.press(KeyCode.O);
        visit.press(KeyCode.ENTER);
        visit.press(KeyCode.ESCAPE);
    }

    @AfterEach
    void close() throws Exception {
        visit.close();
    }

    @Test
    void theWorstIsOpenedWithKeysAlone() {
        visit.click("照片检查");
        visit.press(KeyCode.S);
        assertThat(visit.store().check().problems()).isEmpty();
        visit.press(KeyCode.ENTER);
        assertThat(visit.desk().foundation().navigator().shown().get()).isEqualTo(View.PHOTO);
        Opened opened = visit.desk().foundation().worklist().opened().get();
        assertThat(opened).isNotNull();
        assertThat(visit.desk().foundation().worklist().selection().get().text())
                .isEqualTo(opened.file().registration().number().value());
    }

    @Test
    void twoPeopleWithOnePictureAreFoundWhateverTheFile() throws IOException {
        SharedPhotos shared = new SharedPhotos(visit.store());
        shared.sameFile(2, 7);
        shared.samePicture(3, 11);
        visit.click("照片检查");
        visit.press(KeyCode.S);
        draw();
        visit.click("同一文件用于两人");
        draw();
        assertThat(visit.sees(shared.person(2).value())).isTrue();
        assertThat(visit.sees(shared.person(7).value())).isTrue();
        visit.click("两人照片极相似");
        draw();
        assertThat(visit.sees(shared.person(3).value())).isTrue();
        assertThat(visit.sees(shared.person(11).value())).isTrue();
        visit.press(KeyCode.C);
        assertThat(visit.sees("今天没有人更换照片，没有清单可保存。")).isTrue();
        visit.press(KeyCode.DIGIT2);
        assertThat(visit.desk().foundation().navigator().shown().get()).isEqualTo(View.PHOTO);
    }

    /** A table has the lines that it shows only once they were drawn. */
    private void draw() throws IOException {
        visit.picture(folder.resolve("drawn.png"));
    }
}
