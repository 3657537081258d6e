package confirmdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.progress.Progress;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void aValueCannotSteerTheTerminalOrBeginALine() {
        Screen screen = Screen.inChinese();
        screen.terminal().print("张三\u001B[2J\r\n李四\u0007");
        screen.terminal().warn("cli.notFound", "1\n2");

        assertThat(screen.lines()).containsExactly("张三[2J 李四");
        assertThat(screen.messages()).containsExactly("没有报名序号为 1 2 的报名。");
    }

    @Test
    void countsAreWrittenWithoutGrouping() {
        Screen screen = new Screen(Locale.ENGLISH, false);
        screen.terminal().say("cli.autoConfirm.done", 60_000L);

        assertThat(screen.lines()).containsExactly("60000 confirmed automatically");
    }

    @Test
    void progressIsShownToAPersonAndGoneBeforeTheNextLine() {
        Screen screen = new Screen(Locale.ENGLISH, true);
        screen.terminal().progress().at(Progress.Step.ROWS, 500, 2000);
        screen.terminal().warn("cli.cancelled");

        assertThat(String.join("\n", screen.messages()))
                .contains("500 / 2,000")
                .endsWith("\033[KCancelled; nothing was changed.");
        assertThat(screen.lines()).isEmpty();
    }

    @Test
    void nothingOfProgressGoesIntoAPipe() {
        Screen screen = new Screen(Locale.ENGLISH, false);
        screen.terminal().progress().at(Progress.Step.ROWS, 500, 2000);
        screen.terminal().flush();

        assertThat(screen.messages()).isEmpty();
    }
}
