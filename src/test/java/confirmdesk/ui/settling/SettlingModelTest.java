package confirmdesk.ui.settling;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.Person;
import confirmdesk.domain.Years;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Stage;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SettlingModelTest {

    private static final RegistrationNumber NUMBER = new RegistrationNumber("202341010000001");
    private static final Person SOMEONE = Person.someone();

    private final InMemoryDesk desk = new InMemoryDesk(Years.year());
    private final Worklist worklist = new Worklist();
    private final Navigator navigator = new Navigator(View.REVIEW);
    private final Words words = new Words(Locale.CHINESE);
    private final DoubtModel doubt = new DoubtModel(desk.openDoubt(), new DirectTasks(), worklist, navigator, words);
    private final SettlingModel model = new SettlingModel(
            new SettlingModel.Verbs(desk.settle(), desk.requestMerge(), desk.answerMerge()),
            doubt,
            new DirectTasks(),
            worklist,
            navigator,
            InMemoryDesk.CLERK);

    @Test
    void theOnlyRecordIsChosenAndDigitsTickDocuments() {
        changedId("110101199003070353");
        show();

        assertThat(doubt.asked()).isEqualTo(Asked.MERGE);
        assertThat(doubt.chosen().get()).isZero();
        press("1", "3", "3", "2", "9");
        assertThat(doubt.papers()).containsExactlyInAnyOrder("1", "2");

        model.main();
        assertThat(stage()).isEqualTo(Stage.REQUESTED);
        assertThat(navigator.isHome()).isTrue();
    }

    @Test
    void theEvidenceIsTwoPlainLists() {
        changedId("110101199003070353");
        show();

        assertThat(sheet().cards().getFirst().signs())
                .contains(
                        new DoubtSheet.Sign("手机相同：13900000001", true),
                        new DoubtSheet.Sign("证件编号不同：上年 110101199003070345，今年 110101199003070353", false));
    }

    @Test
    void theSecondPersonTypesTheOwnName() {
        changedId("110101199003070353");
        show();
        press("1", "2");
        model.main();
        show();
        assertThat(doubt.asked()).isEqualTo(Asked.APPROVAL);

        model.main();
        assertThat(notice()).contains("王小兰", "另一个人");
        model.name().set(" 王小兰 ");
        model.main();
        assertThat(stage()).isEqualTo(Stage.REQUESTED);
        model.name().set("李大海");
        model.main();
        assertThat(stage()).isEqualTo(Stage.SETTLED);
        assertThat(desk.journal.of(NUMBER).getLast().reason()).contains("李大海（本人输入）");
        show();
        assertThat(sheet().story()).singleElement().asString().contains("李大海（本人输入）");
    }

    @Test
    void decliningWithoutAReasonIsTold() {
        changedId("110101199003070353");
        show();
        press("1", "2");
        model.main();
        show();
        model.name().set("李大海");
        model.decline();
        assertThat(notice()).contains("原因");
        model.text().set("没有证明");
        model.decline();
        assertThat(stage()).isEqualTo(Stage.DECLINED);
    }

    @Test
    void amongSeveralRecordsADigitChoosesFirst() {
        desk.addLastYear(SOMEONE.lastYear("202241010000001"));
        desk.addLastYear(SOMEONE.lastYear("202241010000002"));
        desk.add(SOMEONE.thisYear(NUMBER.value()));
        show();

        assertThat(doubt.asked()).isEqualTo(Asked.WHOSE_RECORD);
        assertThat(model.ready().getValue()).isFalse();
        model.main();
        assertThat(notice()).contains("选定");
        press("3", "2");
        assertThat(doubt.chosen().get()).isEqualTo(1);
        model.main();
        assertThat(desk.registrations.get(NUMBER.value()).verdict().lastYear()).containsExactly("202241010000002");
    }

    @Test
    void ofTwoRegistrationsTheChosenOneStands() {
        desk.add(SOMEONE.thisYear(NUMBER.value()));
        desk.add(SOMEONE.thisYear("202341010000002"));
        show();

        assertThat(doubt.asked()).isEqualTo(Asked.WHICH_STANDS);
        press("2");
        model.main();
        assertThat(stage()).isEqualTo(Stage.OTHER_STANDS);
    }

    @Test
    void severalSuggestionsAreChosenBeforeDocumentsAndZeroLeadsBack() {
        desk.addLastYear(SOMEONE.lastYear("202241010000001"));
        desk.addLastYear(SOMEONE.with(Field.ID_NUMBER, "110101199003070361").lastYear("202241010000002"));
        desk.add(SOMEONE.with(Field.ID_NUMBER, "110101199003070353").thisYear(NUMBER.value()));
        show();

        press("2", "1", "0", "1", "2");
        assertThat(doubt.chosen().get()).isZero();
        assertThat(doubt.papers()).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void whatWasTypedForOneIsGoneForTheNext() {
        changedId("110101199003070353");
        show();
        press("1");
        model.name().set("李大海");
        model.text().set("说明");
        navigator.goHome();
        show();

        assertThat(doubt.papers()).isEmpty();
        assertThat(List.of(model.name().get(), model.text().get())).containsOnly("");
        assertThat(press("x")).isFalse();
        navigator.goHome();
        assertThat(press("1")).isFalse();
    }

    private void changedId(String newNumber) {
        desk.addLastYear(SOMEONE.lastYear("202241010000001"));
        desk.add(SOMEONE.with(Field.ID_NUMBER, newNumber).thisYear(NUMBER.value()));
    }

    private void show() {
        worklist.open(desk.open().open(NUMBER).orElseThrow());
        navigator.show(View.SETTLING);
    }

    private boolean press(String... keys) {
        return List.of(keys).stream().map(doubt::press).reduce(true, Boolean::logicalAnd);
    }

    private DoubtSheet sheet() {
        DoubtSheet now = doubt.sheet().getValue();
        assertThat(now).isNotNull();
        return now;
    }

    private String notice() {
        return model.notice().get() == null
                ? ""
                : words.say(model.notice().get().text());
    }

    private Stage stage() {
        return desk.registrations.get(NUMBER.value()).doubt().stage();
    }
}
