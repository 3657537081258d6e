package confirmdesk.cli.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongCommandLineTest {

    private static final String NUMBER = "202341010000001";

    private final ClosedWorkplace workplace = new ClosedWorkplace();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "--nonsense",
                "import",
                "import a.csv --nonsense",
                "demo",
                "demo d --records 0",
                "demo d --records 99999999999",
                "demo d --seed x",
                "import a.csv --year 23",
                "import a.csv --year",
                "import a.csv --dry-run --dry-run",
                "import-last-year",
                "compare",
                "compare --out",
                "compare --out a.csv b.csv",
                "list",
                "list --out l.csv --state 待确认",
                "list --out l.csv --limit 0",
                "list --out l.csv --limit many",
                "show",
                "show 1 2",
                "confirm",
                "confirm --reason 已核对",
                "reject " + NUMBER,
                "reject --reason 101",
                "reject --reason 101 " + NUMBER,
                "return " + NUMBER + " --reason",
                "undo",
                "undo 1 2",
                "photo " + NUMBER,
                "export",
                "export nonsense --out x",
                "export payments",
                "export payments --out p.pdf",
                "export payments --out p.csv --again 0",
                "tables",
                "tables load",
                "verify now",
                "verify --today 2023-02-30",
                "verify --today tomorrow",
                "verify --lang fr",
                "verify --store"
            })
    void aWrongCommandLineIsOneSentenceAndStatusTwo(String line) {
        Ran ran = run(line);

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.messages()).singleElement().asString().contains("--help");
        assertThat(ran.out()).isEmpty();
        assertThat(workplace.opened).isEmpty();
    }

    @Test
    void aCommandThatIsAlmostRightIsSuggested() {
        assertThat(run("confrim " + NUMBER + " --lang en").err()).contains("did you mean confirm?");
    }

    @Test
    void anArgumentThatIsTooMuchShowsNoWholeNumberOfADocument() {
        Ran ran = run("undo " + NUMBER + " 410222199603189065");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("…9065").doesNotContain("410222199603189065");
    }

    @Test
    void lettersThatTheLanguageSettingLacksAreNotTakenForAFile() {
        Ran ran = run("import \uFFFD\uFFFD.csv --lang en");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.messages()).singleElement().asString().contains("LANG=C.UTF-8");
    }

    private Ran run(String line) {
        return Ran.of(workplace, line.split(" "));
    }
}
