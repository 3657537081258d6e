package confirmdesk.cli.program;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.Workplace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {

    private static final String NUMBER = "202341010000001";

    private final ClosedWorkplace workplace = new ClosedWorkplace();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import a.csv",
                "import a.csv b.zip --year 2023 --dry-run --errors e.xlsx",
                "import-last-year a.csv --errors e.xlsx",
                "compare --out c.csv",
                "auto-confirm",
                "auto-confirm --dry-run",
                "list --out l.csv",
                "list --query 张 --state PENDING --limit 3 --out l.csv",
                "list --state auto_confirmed --out -",
                "show " + NUMBER,
                "confirm " + NUMBER + " 202341010000002 --reason 已核对 --form-code 01",
                "reject " + NUMBER + " 202341010000002 --reason 101 102 --text 说明",
                "reject " + NUMBER + " --reason 101 --reason 102",
                "return " + NUMBER + " --reason 101,102",
                "undo " + NUMBER,
                "undo " + NUMBER + " --second 李芳",
                "photo " + NUMBER + " p.jpg --override 特批",
                "export payments --out p.xlsx",
                "export payments --out p.CSV --again 3",
                "export results --out r.zip",
                "export results --out r.ZIP --all",
                "export results --out r.zip --again 1",
                "import-payments p.csv",
                "import-review r.csv",
                "import-receipt r.csv",
                "import-receipt r.zip --dry-run",
                "tables export t",
                "tables load t",
                "log",
                "log --out l.csv",
                "verify"
            })
    void everyCommandOfTheContractReachesTheStore(String line) {
        Ran ran = run(line + " --lang zh");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).containsExactly("程序出了意料之外的错误，本次命令没有完成；请把代码告诉维护人员：closed");
        assertThat(ran.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup b.zip", "restore b.zip --store s"})
    void whatIsNotBuiltYetSaysSoAndRefuses(String line) {
        Ran ran = run(line + " --lang en");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages())
                .singleElement()
                .asString()
                .contains("does not have")
                .contains("nothing was changed");
        assertThat(workplace.opened).isEmpty();
    }

    @Test
    void optionsForEveryCommandStandBeforeOrAfterIt() {
        run("--store s --today 2023-02-17 verify");
        run("verify --store s --today 2023-02-17");
        run("export payments --out p.csv --store s --today 2023-02-17");

        assertThat(workplace.opened)
                .hasSize(3)
                .containsOnly(new Workplace.Place(Optional.of(Path.of("s")), Optional.of(LocalDate.of(2023, 2, 17))));
    }

    @Test
    void withoutACommandTheWindowOpens() {
        Ran ran = run("--store s");

        assertThat(ran).isEqualTo(new Ran(0, "", ""));
        assertThat(workplace.opened).containsExactly(new Workplace.Place(Optional.of(Path.of("s")), Optional.empty()));
    }

    @Test
    void demoNeedsNoStoreAndNamesItsFiles() {
        Ran ran = run("demo d --records 20 --seed 7");

        assertThat(ran.status()).isZero();
        assertThat(workplace.batches.what).isEqualTo("d 20 7");
        assertThat(ran.out().lines()).hasSize(4).allMatch(line -> line.startsWith("d"));
        assertThat(workplace.opened).isEmpty();
    }

    private Ran run(String line) {
        return Ran.of(workplace, line.split(" "));
    }
}
