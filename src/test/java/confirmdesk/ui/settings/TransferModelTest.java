package confirmdesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.examyear.ExportTables;
import confirmdesk.desk.examyear.LoadTables;
import confirmdesk.desk.examyear.TableFiles;
import confirmdesk.desk.testing.KeptTables;
import confirmdesk.domain.Years;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.parts.Tone;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The year's tables on their way out and in. */
class TransferModelTest {

    private static final Path FOLDER = Path.of("规则");

    private final KeptTables tables = new KeptTables(Years.year(), Map.of("fees.csv", "考区,来源\n河南,示例\n"));
    private final Folders folders = new Folders();
    private final DirectTasks tasks = new DirectTasks();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Worklist worklist = new Worklist();
    private final Navigator navigator = new Navigator(View.SHELL);
    private final RulesModel rules = new RulesModel(tables, tasks, navigator, worklist);
    private final TransferModel model = new TransferModel(
            new ExportTables(tables, folders),
            new LoadTables(tables, folders, Clock.systemUTC()),
            tasks,
            dialogs,
            worklist,
            new Clerk("王明"));

    @Test
    void showsWhichTablesAreInForceAndForWhichYear() {
        navigator.show(View.RULES);
        assertThat(rules.year().get()).isEqualTo(Message.of("rules.year", "2023"));
        assertThat(rules.lines()).containsExactly(new TableLine("fees.csv", 1, 0));
    }

    @Test
    void saysHowManyRowsAreOnlyExamples() {
        assertThat(new TableLine("fees.csv", 3, 0).standing().key()).isEqualTo("rules.sourced");
        assertThat(new TableLine("fees.csv", 3, 2).standing()).isEqualTo(Message.of("rules.some-examples", 2L));
        assertThat(new TableLine("fees.csv", 3, 3).standing().key()).isEqualTo("rules.all-examples");
        assertThat(new TableLine("fees.csv", 3, 2).tone()).isEqualTo(Tone.WARN);
    }

    @Test
    void writesTheTablesIntoAFolder() {
        dialogs.answer(FOLDER);
        model.export();
        assertThat(folders.written).containsOnlyKeys("fees.csv");
        assertThat(model.result().get())
                .satisfies(notice -> assertThat(notice.tone()).isEqualTo(Tone.GOOD));
    }

    @Test
    void checkedTablesThatTheClerkLeavesChangeNothing() {
        navigator.show(View.RULES);
        folders.found = Map.of("fees.csv", "考区,来源\n");
        dialogs.answer(FOLDER);
        model.load();
        model.leave();
        model.take();
        assertThat(model.planned().getValue()).isNull();
        assertThat(rules.lines()).containsExactly(new TableLine("fees.csv", 1, 0));
    }

    @Test
    void loadedTablesAreInForceAtOnce() {
        navigator.show(View.RULES);
        folders.found = Map.of("fees.csv", "考区,来源\n河南,文件\n湖南,文件\n");
        dialogs.answer(FOLDER);
        model.load();
        assertThat(model.planned().getValue()).isEqualTo(Message.of("rules.plan-tables", 1, "fees.csv"));
        assertThat(model.effects()).containsExactly(Message.of("effect.none"));
        assertThat(rules.lines()).containsExactly(new TableLine("fees.csv", 1, 0));
        model.take();
        assertThat(model.planned().getValue()).isNull();
        assertThat(rules.lines()).containsExactly(new TableLine("fees.csv", 2, 0));
        assertThat(model.result().get().text()).isEqualTo(Message.of("rules.loaded", 1, "fees.csv"));
    }

    @Test
    void everyMistakeIsListedAndNothingIsChanged() {
        navigator.show(View.RULES);
        folders.found = Map.of("fees.csv", "");
        folders.mistakes = List.of(Message.of("table.empty"), Message.of("table.unknown"));
        dialogs.answer(FOLDER);
        model.load();
        assertThat(model.problems()).hasSize(2);
        assertThat(model.result().get().text()).isEqualTo(Message.of("rules.wrong", 2));
        assertThat(rules.lines()).containsExactly(new TableLine("fees.csv", 1, 0));
    }

    @Test
    void mistakesAreForgottenAtTheNextAttempt() {
        everyMistakeIsListedAndNothingIsChanged();
        folders.mistakes = List.of();
        model.load();
        assertThat(model.problems()).isEmpty();
    }

    @Test
    void aClerkWhoThinksBetterOfItChangesNothing() {
        model.load();
        model.export();
        assertThat(folders.written).isEmpty();
        assertThat(model.result().get()).isNull();
    }

    /** Folders that lie nowhere. */
    private static final class Folders implements TableFiles {

        private final Map<String, String> written = new HashMap<>();
        private Map<String, String> found = Map.of();
        private List<Message> mistakes = List.of();

        @Override
        public int newest() {
            return 2023;
        }

        @Override
        public Map<String, String> shipped(int year) {
            return Map.of();
        }

        @Override
        public Found read(Path folder) {
            return new Found.Texts(found);
        }

        @Override
        public Parsed parse(int year, Map<String, String> texts) {
            return mistakes.isEmpty() ? new Parsed.Good(Years.year()) : new Parsed.Bad(mistakes);
        }

        @Override
        public void write(Path folder, Map<String, String> texts) {
            written.putAll(texts);
        }
    }
}
