package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.program.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was paid: as banks write it, and after it was handed back. */
class PaidContractTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void confirmTwo() {
        site = Site.withTwoToPay(folder);
    }

    @Test
    void aBanksListMayHaveDayAndTimeInColumnsOfTheirOwn() {
        pay("报名号,交易金额,交易日期,交易时间,交易流水号\n" + Site.NEW + ",254,20230218,102233,A1\n");
        assertThat(site.states()).contains(Site.NEW + " PAID");
    }

    /** Source: the product, "States": after hand-back with a second person. */
    @Test
    void whatWasHandedBackAsPaidIsTakenBackOnlyWithASecondPerson() {
        pay("报名序号,实缴金额,缴费时间,流水号\n" + Site.NEW + ",254,2023-02-18,A1\n");
        assertThat(site.states()).contains(Site.NEW + " PAID");
        assertThat(site.run("export", "results", "--out", site.path("交回.zip")).status())
                .isZero();
        String before = site.log();

        Ran alone = site.run("payments", "settle", "1", "--reopen", "--reason", "弄错了");
        assertThat(alone.status()).isEqualTo(3);
        assertThat(alone.messages()).singleElement().asString().contains("--second");
        assertThat(site.log()).isEqualTo(before);

        Ran two = site.run("payments", "settle", "1", "--reopen", "--reason", "弄错了", "--second", "李大海");
        assertThat(two.status()).isZero();
        assertThat(site.states()).contains(Site.NEW + " CONFIRMED");
        assertThat(site.log()).contains("第二人：李大海（本人输入）");
    }

    private void pay(String list) {
        assertThat(site.run("import-payments", site.file("bank.csv", list)).status())
                .isZero();
    }
}
