package confirmdesk.ui.notices;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.InMemoryNoticeSheets;
import confirmdesk.domain.examyear.NoticeKind;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.View;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NoticesModelTest {

    private static final Path FILE = Path.of("通知.xlsx");

    private final InMemoryDesk desk = new InMemoryDesk();
    private final InMemoryNoticeSheets sheets = new InMemoryNoticeSheets();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Navigator navigator = new Navigator(View.SHELL);
    private final NoticesModel model =
            new NoticesModel(desk.notices(sheets, desk.clock), new DirectTasks(), dialogs, navigator, CLERK);

    @Test
    void aStoreWithoutAnyNoticeSaysSoAndHandsNothingOut() {
        navigator.show(View.NOTICES);
        assertThat(model.remark().getValue().text()).isEqualTo(Message.of("notices.nobody"));
        dialogs.answer(FILE);
        model.export("xlsx");
        assertThat(sheets.at(FILE)).isEmpty();
    }

    @Test
    void theKindThatWaitsIsShownWithWhatItSays() {
        desk.add(thisYear(1));
        navigator.show(View.NOTICES);
        assertThat(model.kind().get().kind()).isEqualTo(NoticeKind.SUBMITTED);
        PersonLine person = model.lines().getFirst();
        assertThat(person.idNumber()).startsWith("…");
        model.chosen().set(person);
        assertThat(model.preview().getValue()).contains(thisYear(1).get(Field.NAME), "网上预报名已成功");
        model.full().set(true);
        assertThat(model.lines().getFirst().idNumber()).isEqualTo(thisYear(1).get(Field.ID_NUMBER));
    }

    @Test
    void whatWasHandedOutDoesNotWaitAnyMoreAndComesAgainByteForByte() {
        desk.add(thisYear(1));
        navigator.show(View.NOTICES);
        dialogs.answer(FILE);
        model.export("xlsx");
        assertThat(model.result().get().text()).isEqualTo(Message.of("notices.exported", "1", "1", FILE.toString()));
        assertThat(model.kind().get().handedOut()).isEqualTo("1");
        assertThat(model.ready().get()).isFalse();
        Path again = Path.of("再.xlsx");
        dialogs.answer(again);
        model.again();
        assertThat(sheets.at(again)).isEqualTo(sheets.at(FILE)).isNotEmpty();
    }
}
