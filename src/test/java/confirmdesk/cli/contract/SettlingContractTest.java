package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.program.Ran;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettlingContractTest {

    private static final String MERGED = "202341010000021";
    private static final String RECORD = "202241010000101";
    private static final String TWIN = "202341010000005";

    @TempDir
    private Path folder;

    private Site site;

    /** 甄一宁 again, with another ID number and not registered under the old one. */
    @BeforeEach
    void open() {
        site = new Site(folder);
        site.importLastYear();
        String list =
                Site.thisYear().replace(Site.AUTOMATIC, MERGED).replace("41019919920305002X", "410199199203050046");
        assertThat(site.run("import", site.file("changed.csv", list)).status()).isLessThan(2);
    }

    @Test
    void aMergeTakesTwoPeopleAndComparesAgain() {
        assertThat(row()).contains(",ID_CHANGED," + RECORD + ",").contains(",1111,0011,N,非历史考生");

        Ran requested = site.run("merge", MERGED, "--request", RECORD, "--paper", "1,2");
        Ran alone = site.run("merge", MERGED, "--approve");
        Ran approved = site.run("merge", MERGED, "--approve", "--by", "李娜");

        assertThat(requested.status()).isZero();
        assertThat(requested.out()).contains(MERGED, "申请成绩合并");
        assertThat(alone.status()).isEqualTo(3);
        assertThat(alone.messages()).singleElement().asString().contains("另一个人");
        assertThat(approved.status()).isZero();
        assertThat(row()).contains(",ID_CHANGED," + RECORD + ",").contains(",0011,0011,N,非历史考生");
        assertThat(site.log()).contains("批准成绩合并," + MERGED, RECORD + " 李娜（本人输入）");
        assertThat(site.run("show", MERGED).out()).contains("李娜（本人输入）", "已核清 (SETTLED)");
        assertThat(site.run("auto-confirm", "--dry-run").out()).contains("0 份");
        assertThat(site.run("verify").status()).isZero();
    }

    @Test
    void undoingTheMergeLeavesTheComparisonAsItWas() {
        String before = row();
        site.run("merge", MERGED, "--request", RECORD, "--paper", "1", "2");
        site.run("merge", MERGED, "--approve", "--by", "李娜");

        assertThat(site.run("undo", MERGED).status()).isZero();
        assertThat(site.run("undo", MERGED).status()).isZero();
        assertThat(row()).isEqualTo(before);
        assertThat(site.run("undo", MERGED).status()).isEqualTo(3);
    }

    @Test
    void whatIsWrongIsSaidInOneSentenceAndChangesNothing() {
        String before = site.log();
        for (List<String> wrong : List.of(
                List.of("merge", MERGED, "--request", RECORD),
                List.of("merge", MERGED, "--request", "202241010000102", "--paper", "1,2"),
                List.of("merge", MERGED, "--approve", "--by", "李娜"),
                List.of("merge", MERGED, "--elsewhere", RECORD),
                List.of("merge", Site.NEW, "--elsewhere", RECORD, "--text", "洛阳市"),
                List.of("settle", Site.NEW, "--another-person"),
                List.of("settle", Site.NOBODY, "--another-person"))) {
            Ran ran = site.run(wrong.toArray(String[]::new));
            assertThat(ran.status()).as(wrong.toString()).isEqualTo(3);
            assertThat(ran.messages()).as(wrong.toString()).hasSize(1);
            assertThat(ran.out()).isEmpty();
        }
        assertThat(site.log()).isEqualTo(before);
    }

    @Test
    void exactlyOneAnswerIsTaken() {
        assertThat(site.run("settle", MERGED).status()).isEqualTo(2);
        Ran both = site.run("merge", MERGED, "--approve", "--decline");
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.err()).contains("--approve", "--decline");
    }

    @Test
    void ofTwoRegistrationsOneStands() {
        assertThat(site.run("settle", Site.DUPLICATE, "--stands", TWIN).status())
                .isZero();

        assertThat(site.run("confirm", TWIN).status()).isZero();
        assertThat(site.run("confirm", Site.DUPLICATE, "--reason", "也要").status())
                .isEqualTo(3);
        assertThat(site.run("show", Site.DUPLICATE).out()).contains("以 " + TWIN + " 为准");
    }

    private String row() {
        site.run("compare", "--out", site.path("comparison.csv"));
        return site.lines("comparison.csv").stream()
                .filter(line -> line.startsWith(MERGED))
                .findFirst()
                .orElseThrow();
    }
}
