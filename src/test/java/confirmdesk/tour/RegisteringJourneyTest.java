package confirmdesk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.app.ForeignLogs;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.View;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who came with no batch, with keys, on a real store. */
class RegisteringJourneyTest {

    private static final Path LISTS = Path.of("src", "test", "resources", "cli");
    private static final RegistrationNumber FIRST = RegistrationNumber.ofDesk(2023, 1);

    @TempDir
    private Path folder;

    private Visit visit;

    @BeforeAll
    static void silence() {
        ForeignLogs.silence();
    }

    @BeforeEach
    void importABatch() throws Exception {
        open();
        visit.click("导入批次");
        visit.dialogs().answer(LISTS.resolve("this-year.csv"));
        visit.click("本年报名");
        visit.press(KeyCode.O);
        visit.press(KeyCode.ENTER);
        visit.press(KeyCode.ESCAPE);
        visit.click("现场补录");
        visit.press(KeyCode.ENTER);
    }

    @AfterEach
    void close() throws Exception {
        visit.close();
    }

    @Test
    void aNewcomerIsRegisteredWithKeysAloneAndLiesOpenToBeConfirmed() {
        fillFirstPage();
        assertThat(draft().checked()).containsExactly(Page.START);
        visit.press(KeyCode.PAGE_DOWN);
        visit.press(KeyCode.PAGE_DOWN);
        visit.press(KeyCode.TAB);
        type("203");
        assertThat(draft().get(Field.SPECIALTY_NAME)).isEqualTo("护理学");
        assertThat(draft().get(Field.CHOSEN_BASIC)).isEqualTo("是");
        visit.press(KeyCode.CONTROL, KeyCode.ENTER);
        visit.press(KeyCode.PAGE_DOWN);
        visit.press(KeyCode.PAGE_DOWN);
        visit.press(KeyCode.PAGE_DOWN);
        assertThat(visit.sees("请确认上年照片、更换照片，或选“以后补交”")).isTrue();
        visit.press(KeyCode.W);
        visit.press(KeyCode.PAGE_DOWN);
        assertThat(draft().checked()).containsExactlyInAnyOrder(Page.values());
        visit.press(KeyCode.CONTROL, KeyCode.S);

        CaseFile file = visit.store().registrations().open(FIRST).orElseThrow();
        assertThat(file.state()).isEqualTo(State.PENDING);
        assertThat(visit.desk().foundation().worklist().opened().get().file().id())
                .isEqualTo(file.id());
        assertThat(visit.desk().foundation().navigator().shown().get()).isEqualTo(View.REVIEW);

        visit.press(KeyCode.ESCAPE);
        visit.press(KeyCode.U);
        assertThat(visit.store().registrations().open(FIRST)).isEmpty();
        assertThat(draft().get(Field.NAME)).isEqualTo("lijun");
    }

    @Test
    void aMistakeIsToldAtItsFieldAndKeepsThePageOpen() {
        type("henan");
        type("zhengzhou");
        type("");
        type("lijun");
        type("");
        type("110101199003070346");

        assertThat(visit.sees("居民身份证号的校验码不对，有数字录错。对照证件逐位核对")).isTrue();
        visit.press(KeyCode.PAGE_DOWN);
        assertThat(draft().checked()).isEmpty();
        assertThat(draft().get(Field.ID_NUMBER)).isEqualTo("110101199003070346");
    }

    @Test
    void whatWasTypedIsThereWhenTheProgramIsStartedAgain() throws Exception {
        type("henan");
        visit.type("zheng");
        visit.press(KeyCode.TAB);
        visit.close();
        open();
        visit.click("现场补录");

        assertThat(draft().get(Field.REGION)).isEqualTo("henan");
        assertThat(draft().get(Field.SITE)).isEqualTo("zheng");
        assertThat(visit.sees(FIRST.value())).isTrue();
    }

    private void fillFirstPage() {
        type("henan");
        type("zhengzhou");
        type("");
        type("lijun");
        type("");
        type("110101199003070345");
        visit.click("考生已阅读考生须知");
        visit.click("考生已作诚信承诺，所填内容真实");
        visit.press(KeyCode.PAGE_DOWN);
    }

    private void type(String text) {
        if (!text.isEmpty()) {
            visit.type(text);
        }
        visit.press(KeyCode.ENTER);
    }

    private Draft draft() {
        return visit.store().drafts().find(FIRST).orElseThrow();
    }

    private void open() throws Exception {
        visit = new Visit(folder.resolve("store"), StoreInfo.Kind.TEST);
    }
}
