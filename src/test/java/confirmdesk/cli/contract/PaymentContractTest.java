package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.program.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentContractTest {

    private static final String PRICE = "河南,,,,61,10,练习价\r\n";

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void open() {
        site = Site.withBothLists(folder);
    }

    @Test
    void withoutAPriceNothingIsExportedAndTheRegionIsNamed() {
        site.run("confirm", Site.NEW);
        String before = site.log();
        Ran ran = site.run("export", "payments", "--out", site.path("p.csv"));

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).singleElement().asString().contains("河南", "初级");
        assertThat(folder.resolve("p.csv")).doesNotExist();
        assertThat(site.log()).isEqualTo(before);
    }

    @Test
    void nobodyWhoOwesIsNoList() {
        Ran ran = site.run("export", "payments", "--out", site.path("p.csv"));

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).hasSize(1);
        assertThat(folder.resolve("p.csv")).doesNotExist();
    }

    @Test
    void withAPriceTheListIsNumberedAndComesAgainAsTheSameBytes() throws IOException {
        loadPrice();
        site.run("auto-confirm");
        site.run("confirm", Site.NEW);
        Ran first = site.run("export", "payments", "--out", site.path("p.csv"));
        assertThat(first.status()).isZero();
        assertThat(first.out()).contains("第 1 号", "2 人", "386.00");
        assertThat(site.lines("p.csv")).hasSize(3);
        assertThat(site.lines("p.csv").get(1))
                .startsWith("1," + Site.AUTOMATIC + ",甄一宁,")
                .contains(",2,专业知识|专业实践能力,61.00,10.00,132.00,自动,");
        assertThat(site.lines("p.csv").get(2)).contains(",4,", ",254.00,现场,");

        site.run("undo", Site.NEW);
        Ran again = site.run("export", "payments", "--out", site.path("again.csv"), "--again", "1");
        assertThat(again.status()).isZero();
        assertThat(folder.resolve("again.csv")).hasSameBinaryContentAs(folder.resolve("p.csv"));

        Ran second = site.run("export", "payments", "--out", site.path("p2.xlsx"));
        assertThat(second.out()).contains("第 2 号", "1 人");
        assertThat(Files.size(folder.resolve("p2.xlsx"))).isPositive();
    }

    @Test
    void aNumberThatWasNeverExportedIsRefused() {
        Ran ran = site.run("export", "payments", "--out", site.path("p.csv"), "--again", "7");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).singleElement().asString().contains("7");
    }

    @Test
    void tablesThatAreWrongAreListedAndNoneIsLoaded() throws IOException {
        site.run("tables", "export", site.path("t"));
        Path fees = folder.resolve("t/fees.csv");
        Files.writeString(fees, Files.readString(fees) + "河南,,,,多少,10,练习价\r\n" + "河北,,,,61,-1,练习价\r\n");
        String before = site.log();
        Ran ran = site.run("tables", "load", site.path("t"));

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages()).hasSize(2).allMatch(line -> line.contains("fees.csv"));
        assertThat(site.log()).isEqualTo(before);
    }

    @Test
    void aDryRunTellsWhatTablesWouldChangeAndLoadsNone() throws IOException {
        Files.createDirectories(folder.resolve("t"));
        site.file("t/auto_confirm_regions.csv", "考区,来源\n上海,文件\n");
        String before = site.log();
        Ran ran = site.run("tables", "load", site.path("t"), "--dry-run");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("不再符合自动确认：1 人", "没有载入：auto_confirm_regions.csv");
        assertThat(site.log()).isEqualTo(before);
    }

    private void loadPrice() throws IOException {
        assertThat(site.run("tables", "export", site.path("t")).status()).isZero();
        Path fees = folder.resolve("t/fees.csv");
        Files.writeString(fees, Files.readString(fees) + PRICE);
        Ran loaded = site.run("tables", "load", site.path("t"));
        assertThat(loaded.status()).as(loaded.err()).isZero();
        assertThat(loaded.out()).contains("fees.csv");
    }
}
