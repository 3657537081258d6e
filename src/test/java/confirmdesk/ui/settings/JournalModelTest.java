package confirmdesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.log.ExportLog;
import confirmdesk.desk.log.LogSheets;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.testing.WrittenLog;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.ScriptedDialogs;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.parts.Tone;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The log on the screen. */
class JournalModelTest {

    private final WrittenLog log = new WrittenLog(10_000);
    private final Sheet sheet = new Sheet();
    private final DirectTasks tasks = new DirectTasks();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final Navigator navigator = new Navigator(View.SHELL);
    private final JournalModel model = new JournalModel(log, new ExportLog(log, sheet), tasks, dialogs, navigator);

    @Test
    void isAsLongAsTheLogWithTheNewestEntryFirst() {
        navigator.show(View.JOURNAL);
        assertThat(model.entries()).hasSize(10_000);
        assertThat(entry(0).number()).isEqualTo(10_000);
        assertThat(entry(250).number()).isEqualTo(9_750);
        assertThat(entry(9_999).number()).isEqualTo(1);
    }

    @Test
    void readsOnlyWhatIsLookedAt() {
        navigator.show(View.JOURNAL);
        entry(0);
        entry(5_000);
        assertThat(log.read()).isEqualTo(1 + 2 * LogWindow.PAGE);
    }

    @Test
    void aPageThatIsStillBeingReadShowsItsNumbers() {
        navigator.show(View.JOURNAL);
        tasks.hold();
        LogPlace place = model.entries().get(3);
        assertThat(place.number()).isEqualTo(9_997);
        assertThat(place.entry().get()).isNull();
        tasks.release();
        assertThat(place.entry().get().number()).isEqualTo(9_997);
    }

    @Test
    void anEmptyLogIsEmpty() {
        WrittenLog nothing = new WrittenLog(0);
        JournalModel empty = new JournalModel(nothing, new ExportLog(nothing, sheet), tasks, dialogs, navigator);
        navigator.show(View.JOURNAL);
        assertThat(empty.entries()).isEmpty();
    }

    @Test
    void theWholeLogIsWritten() {
        navigator.show(View.JOURNAL);
        dialogs.answer(Path.of("日志.csv"));
        model.export();
        assertThat(sheet.lines).isEqualTo(10_000);
        assertThat(model.result().get())
                .satisfies(notice -> assertThat(notice.tone()).isEqualTo(Tone.GOOD));
    }

    @Test
    void saysWhyTheLogCouldNotBeWritten() {
        sheet.full = true;
        dialogs.answer(Path.of("日志.csv"));
        model.export();
        assertThat(model.result().get().text()).isEqualTo(Message.of("file.write.full", "日志.csv"));
    }

    private LogEntry entry(int place) {
        return model.entries().get(place).entry().get();
    }

    /** Counts the lines that would be written. */
    private static final class Sheet implements LogSheets {

        private boolean full;
        private long lines;

        @Override
        public void write(Path file, Consumer<Consumer<LogEntry>> entries) {
            if (full) {
                throw new FileTrouble(Message.of("file.write.full", file.toString()), new IOException());
            }
            entries.accept(entry -> lines++);
        }

        @Override
        public void print(OutputStream out, Consumer<Consumer<LogEntry>> entries) {
            throw new UnsupportedOperationException();
        }
    }
}
