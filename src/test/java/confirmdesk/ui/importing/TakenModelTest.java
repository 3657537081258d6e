package confirmdesk.ui.importing;

import static confirmdesk.desk.testing.InMemoryDesk.CLERK;
import static confirmdesk.desk.testing.People.lastYear;
import static confirmdesk.desk.testing.People.number;
import static confirmdesk.desk.testing.People.person;
import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Grounds;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.importing.listed.ShowDecisions;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.store.StoreInfo;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.parts.Tone;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakenModelTest {

    private final InMemoryDesk desk = new InMemoryDesk();
    private final DirectTasks tasks = new DirectTasks();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Words words = new Words(Locale.CHINESE);
    private final List<List<String>> saved = new ArrayList<>();
    private Optional<FileTrouble> trouble = Optional.empty();

    private final ImportModel importing = new ImportModel(
            desk.importing(StoreInfo.Kind.TEST),
            (kind, paths, preview) -> Optional.empty(),
            tasks,
            dialogs,
            new Worklist(),
            CLERK);
    private final TakenModel model = new TakenModel(
            importing,
            new TakenModel.Lists(new ShowDecisions(desk.registrations), (file, header, lines) -> {
                trouble.ifPresent(t -> {
                    throw t;
                });
                saved.add(header);
                saved.addAll(lines);
            }),
            tasks,
            dialogs,
            words);

    @BeforeEach
    void decideAboutSomebody() {
        importing.select(true);
        importing.take(List.of(desk.files.lastYear("last.csv", lastYear(1))));
        importing.importAll();
        importing.select(false);
        take(thisYear(1), thisYear(2));
        importing.importAll();
        desk.confirm().confirm(Look.newest(thisYear(1).number()), Grounds.NONE, CLERK);
        take(otherEmployer(), thisYear(2), thisYear(3));
    }

    @Test
    void aCountOpensItsListAndClosesItAgain() {
        model.toggle(Listed.ADDED);
        assertThat(model.lines())
                .extracting(TakenLine::name)
                .containsExactly(thisYear(3).get(Field.NAME));
        assertThat(words.say(model.headline().getValue())).isEqualTo("新增：1 条");

        model.toggle(Listed.SAME);
        assertThat(model.lines())
                .extracting(TakenLine::name)
                .containsExactly(thisYear(2).get(Field.NAME));

        model.toggle(Listed.SAME);
        assertThat(model.isOpen().getValue()).isFalse();
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void whoReopensStandsBesideTheDecisionAndWhatChanged() {
        model.toggle(Listed.REOPENED);

        assertThat(model.lines()).singleElement().satisfies(line -> {
            assertThat(line.treatment()).isEqualTo("重新打开");
            assertThat(line.tone()).isEqualTo(Tone.WARN);
            assertThat(line.decision()).startsWith("已确认 " + CLERK.name());
            assertThat(line.changes()).isEqualTo("【计】工作单位：" + thisYear(1).get(Field.EMPLOYER) + " → 某某市第二医院");
        });
    }

    @Test
    void numbersShowTheirEndOnly() {
        String id = thisYear(3).get(Field.ID_NUMBER);
        model.toggle(Listed.ADDED);
        assertThat(model.lines().getFirst().idNumber()).isEqualTo("…" + id.substring(id.length() - 4));
    }

    /** The ends alone would be the same. */
    @Test
    void aMaskedNumberIsShownFromWhereItChanges() {
        take(person(2).with(Field.PHONE, "13700009999").thisYear(number(2023, 2)));
        importing.importAll();
        take(person(2).with(Field.PHONE, "13700109999").thisYear(number(2023, 2)));
        model.toggle(Listed.CHANGED);
        assertThat(model.lines().getFirst().changes()).isEqualTo("手机号码：…009999 → …109999");
    }

    @Test
    void aListWithoutAnybodyDoesNotOpen() {
        take(thisYear(2));
        assertThat(model.available(Listed.ADDED).getValue()).isFalse();
        model.toggle(Listed.ADDED);
        assertThat(model.isOpen().getValue()).isFalse();
    }

    @Test
    void otherFilesCloseTheList() {
        model.toggle(Listed.ADDED);
        take(thisYear(4));
        assertThat(model.isOpen().getValue()).isFalse();
    }

    @Test
    void theListIsSavedWithWholeNumbers() {
        model.toggle(Listed.ADDED);
        dialogs.answer(Path.of("明细.xlsx"));
        model.save();

        assertThat(saved).hasSize(2);
        assertThat(saved.getFirst()).startsWith("报名序号", "姓名", "证件编号");
        assertThat(saved.getLast())
                .startsWith(
                        number(2023, 3),
                        thisYear(3).get(Field.NAME),
                        thisYear(3).get(Field.ID_NUMBER));
        assertThat(model.saved().get())
                .satisfies(notice -> assertThat(words.say(notice.text())).contains("明细.xlsx"));
    }

    @Test
    void saysWhyTheListCouldNotBeSaved() {
        trouble = Optional.of(new FileTrouble(Message.of("file.write.denied", "明细.xlsx"), new IOException()));
        model.toggle(Listed.ADDED);
        dialogs.answer(Path.of("明细.xlsx"));
        model.save();
        assertThat(model.saved().get())
                .satisfies(notice -> assertThat(notice.tone()).isEqualTo(Tone.BAD));
    }

    @Test
    void theListFollowsTheLanguage() {
        model.toggle(Listed.REOPENED);
        words.speak(Locale.ENGLISH);
        assertThat(model.lines().getFirst().treatment()).isEqualTo("Reopened");
    }

    private void take(Registration... rows) {
        importing.clear();
        importing.take(List.of(desk.files.list("本年.xlsx", rows)));
        assertThat(importing.batch().kind().get()).isEqualTo(ListKind.THIS_YEAR);
    }

    private static Registration otherEmployer() {
        return person(1).with(Field.EMPLOYER, "某某市第二医院").thisYear(number(2023, 1));
    }
}
