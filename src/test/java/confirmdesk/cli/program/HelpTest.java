package confirmdesk.cli.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest {

    private static final List<String> COMMANDS = List.of(
            "demo",
            "import",
            "import-last-year",
            "compare",
            "auto-confirm",
            "list",
            "show",
            "confirm",
            "reject",
            "return",
            "settle",
            "merge",
            "undo",
            "photo",
            "export",
            "import-payments",
            "import-review",
            "import-receipt",
            "tables",
            "log",
            "verify",
            "backup",
            "restore");

    @Test
    void helpListsEveryCommandInTheLanguageAskedFor() {
        Ran chinese = run("--help --lang zh");
        Ran english = run("--lang=en --help");

        assertThat(List.of(chinese.status(), english.status())).containsOnly(0);
        assertThat(chinese.err() + english.err()).isEmpty();
        assertThat(chinese.out()).contains("用法：confirmdesk", "导出名单", "退出状态：0 完成");
        assertThat(english.out()).contains("Usage: confirmdesk", "Exit status: 0 done");
        for (String command : COMMANDS) {
            assertThat(english.out()).containsPattern("(?m)^  " + command + "\\b");
        }
    }

    @Test
    void everyCommandHasHelpOfItsOwn() {
        for (String command : COMMANDS) {
            Ran ran = run(command + " --help --lang en");

            assertThat(ran.status()).as(command).isZero();
            assertThat(ran.err()).as(command).isEmpty();
            assertThat(ran.out())
                    .as(command)
                    .startsWith("Usage: confirmdesk " + command)
                    .contains("--store");
        }
        assertThat(run("list --help --lang en").out()).contains("PENDING, RETURNED, CONFIRMED, AUTO_CONFIRMED");
    }

    private static Ran run(String line) {
        return Ran.of(new ClosedWorkplace(), line.split(" "));
    }
}
