package confirmdesk.ui.review.slips;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.slips.Printers;
import confirmdesk.domain.Papers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.review.Bench;
import confirmdesk.ui.review.decide.Panel;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slips from the screen: printed where there is a printer, saved where the clerk says. */
class SlipsModelTest {

    private static final Path FILE = Path.of("slip.pdf");

    private final Bench bench = new Bench(Papers.FOUR);
    private RegistrationNumber number;

    @BeforeEach
    void somebodyLiesOpen() {
        number = bench.unchanged("张桂兰");
        bench.review.start();
    }

    @Test
    void enterPrintsTheSlipThatFits() {
        bench.desk.paper.printer = new Printers.Printed.Sent("窗口打印机");
        bench.commands.press("S");
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.SLIP);
        bench.commands.answer();
        assertThat(bench.said()).isEqualTo("已送到打印机 窗口打印机");
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.NONE);
        assertThat(bench.desk.paper.newest()).contains("现场确认单", number.value(), "张桂兰", "[未交] 身份证", "考生签名");
    }

    @Test
    void noSlipShowsMoreOfTheIdNumberAndThePhoneThanTheirLastFour() {
        String id = bench.sheet().head().idNumber();
        for (String kind : new String[] {"1", "3"}) {
            bench.commands.press("S");
            bench.commands.press(kind);
            bench.commands.answer();
            bench.commands.escape();
            assertThat(bench.desk.paper.newest())
                    .contains(id.substring(id.length() - 4))
                    .doesNotContain(id, bench.named("张桂兰").values().get(Field.PHONE));
        }
    }

    @Test
    void withoutAPrinterThatIsSaidAndThePanelStays() {
        bench.commands.press("S");
        bench.commands.answer();
        assertThat(bench.said()).isEqualTo("本机没有默认打印机；可以另存为 PDF");
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.SLIP);
    }

    @Test
    void sSavesUnderANameWithoutThePersons() {
        bench.dialogs.answer(FILE);
        bench.commands.press("S");
        bench.commands.press("3");
        bench.commands.press("S");
        assertThat(bench.desk.paper.saved).containsExactly(FILE);
        assertThat(bench.words.say(bench.dialogs.suggested())).isEqualTo("与上年对照单-" + number.value() + ".pdf");
        assertThat(bench.desk.paper.newest()).contains("与上年对照单", "从事本专业年限", "相关专业知识");
    }

    @Test
    void whoWasNotSentBackHasNoReturnSlip() {
        bench.commands.press("S");
        bench.commands.press("2");
        bench.commands.answer();
        assertThat(bench.said()).isEqualTo("现在是“待确认”，没有退回补正单");
        assertThat(bench.desk.paper.slips).isEmpty();
    }

    @Test
    void whoWasSentBackGetsTheReasonsThePapersAndTheDay() {
        bench.commands.press("1");
        bench.commands.press("B");
        bench.commands.answer();
        bench.commands.press("S");
        bench.commands.answer();
        assertThat(bench.desk.paper.newest())
                .contains("退回补正单", "材料不齐", "[未交] 身份证", "请在 2023-01-12 前（含当天）再来办理")
                .doesNotContain("[未交] 申报表");
    }

    @Test
    void theSlipSpeaksTheLanguageOfTheScreen() {
        bench.words.speak(Locale.ENGLISH);
        bench.commands.press("S");
        bench.commands.answer();
        assertThat(bench.desk.paper.newest()).contains("Confirmation slip", "[missing] ID card", "Candidate");
    }

    @Test
    void whoIsNewHasNothingToCompare() {
        bench.candidate("冯恩浩");
        bench.worklist.search("冯恩浩");
        bench.worklist.firstWanted().fire();
        bench.commands.press("S");
        bench.commands.press("3");
        bench.commands.answer();
        assertThat(bench.said()).isEqualTo("没有唯一的上年记录可对照");
    }
}
