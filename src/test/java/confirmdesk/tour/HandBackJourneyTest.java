package confirmdesk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.app.ForeignLogs;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Mark;
import confirmdesk.domain.registration.RegistrationNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the decision to the receipt, with keys, on a real store. */
class HandBackJourneyTest {

    private static final Path LISTS = Path.of("src", "test", "resources", "cli");
    private static final RegistrationNumber SOMEBODY = new RegistrationNumber("202341010000003");

    @TempDir
    private Path folder;

    private Visit visit;

    @BeforeAll
    static void silence() {
        ForeignLogs.silence();
    }

    @BeforeEach
    void confirmAndHandBack() throws Exception {
        visit = new Visit(folder.resolve("store"), StoreInfo.Kind.TEST);
        visit.click("导入批次");
        visit.dialogs().answer(LISTS.resolve("this-year.csv"));
        visit.click("本年报名");
        visit.press(KeyCode.O);
        visit.press(KeyCode.ENTER);
        visit.press(KeyCode.SLASH);
        visit.type(SOMEBODY.value());
        visit.press(KeyCode.ENTER);
        visit.press(KeyCode.ENTER);
        assertThat(file().state()).isEqualTo(State.CONFIRMED);
        visit.click("交回结果");
        visit.dialogs().answer(folder.resolve("a.zip"));
        visit.press(KeyCode.ENTER);
        assertThat(folder.resolve("a.zip")).isRegularFile();
    }

    @AfterEach
    void close() throws Exception {
        visit.close();
    }

    @Test
    void aReceiptIsTakenOnlyWhenEnterSaysSo() throws IOException {
        receipt("退回");
        assertThat(visit.sees("回执：第 1 号交回，接受 0 人，退回 1 人，其中 1 人会重新待确认。按 Enter 读入，Esc 放弃。"))
                .isTrue();
        assertThat(file().state()).isEqualTo(State.CONFIRMED);
        visit.press(KeyCode.ESCAPE);
        receipt("退回");
        visit.press(KeyCode.ENTER);

        assertThat(file().state()).isEqualTo(State.PENDING);
        assertThat(visit.sees("照片不清")).isTrue();
    }

    @Test
    void whatWasHandedBackIsUndoneWithTheNameOfASecondPerson() {
        visit.press(KeyCode.ESCAPE);
        visit.press(KeyCode.U);
        visit.type("lifang");
        assertThat(file().state()).isEqualTo(State.CONFIRMED);
        visit.press(KeyCode.ENTER);

        assertThat(file().state()).isEqualTo(State.PENDING);
        assertThat(visit.store()
                        .handBacks()
                        .find(SOMEBODY)
                        .orElseThrow()
                        .handover()
                        .mark())
                .isEqualTo(Mark.CHANGED);
        assertThat(visit.sees("交回后有改动")).isTrue();
    }

    private void receipt(String answer) throws IOException {
        Path file = Files.writeString(
                folder.resolve("r.csv"), "交回编号,报名序号,结果,原因\n1,%s,%s,照片不清\n".formatted(SOMEBODY, answer));
        visit.dialogs().answer(file);
        visit.press(KeyCode.O);
    }

    private CaseFile file() {
        return visit.store().registrations().open(SOMEBODY).orElseThrow();
    }
}
