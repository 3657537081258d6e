package confirmdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private long nanos = Long.MAX_VALUE - 10;
    private final TerminalProgress progress = new TerminalProgress(
            new Texts(Locale.CHINESE), new PrintStream(shown, true, StandardCharsets.UTF_8), () -> nanos);

    @Test
    void isShownTenTimesASecondHoweverOftenItIsTold() {
        for (int i = 1; i <= 1000; i++) {
            progress.at(Progress.Step.ROWS, i, 0);
            nanos += 1_000_000;
        }

        assertThat(shown.toString(StandardCharsets.UTF_8).split("\r")).hasSize(1 + 10);
    }

    @Test
    void theNextStepIsShownAtOnce() {
        progress.at(Progress.Step.ROWS, 1, 0);
        progress.at(Progress.Step.COMPARING, 1, 0);

        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("读取行 1", "比对上年 1");
    }
}
