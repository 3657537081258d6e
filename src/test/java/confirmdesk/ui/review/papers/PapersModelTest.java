package confirmdesk.ui.review.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import confirmdesk.domain.Papers;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.papers.Recall;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.requirements.Education;
import confirmdesk.domain.requirements.Requirements;
import confirmdesk.ui.review.Bench;
import confirmdesk.ui.review.decide.Panel;
import confirmdesk.ui.review.sheet.PaperRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Papers ticked by their digits, and what a return makes of those that are missing. */
class PapersModelTest {

    private final Bench bench = new Bench(Papers.FOUR);

    @Test
    void everyPaperHasItsDigit() {
        open();
        assertThat(bench.sheet().papers())
                .extracting(PaperRow::key, PaperRow::name, PaperRow::needed, PaperRow::ticked)
                .containsExactly(
                        tuple("1", "申报表", true, false), tuple("2", "身份证", true, false), tuple("3", "合同", false, false));
        assertThat(bench.sheet().warnings()).contains("材料还没有查齐");
    }

    @Test
    void aDigitTicksAndTheSameDigitTakesTheTickBack() {
        RegistrationNumber number = open();
        bench.commands.press("2");
        assertThat(bench.desk.registrations.ticks(number)).containsOnlyKeys("12");
        assertThat(row(2).seen()).startsWith("王明 ");
        bench.commands.press("2");
        assertThat(bench.desk.registrations.ticks(number)).isEmpty();
        assertThat(row(2).ticked()).isFalse();
    }

    @Test
    void digitsPressedWhileOneIsBeingWrittenAreWrittenAfterIt() {
        RegistrationNumber number = open();
        bench.tasks.hold();
        bench.commands.press("1");
        bench.commands.press("2");
        bench.commands.press("1");
        bench.tasks.release();
        bench.tasks.release();
        bench.tasks.release();
        assertThat(bench.desk.registrations.ticks(number)).containsOnlyKeys("12");
    }

    @Test
    void enterWaitsUntilEveryTickIsKept() {
        open();
        bench.candidate("冯恩浩");
        bench.tasks.hold();
        bench.commands.press("1");
        bench.commands.press("Enter");
        bench.tasks.release();
        assertThat(bench.desk.journal.newestBelow(Long.MAX_VALUE, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("材料 1/2"));
    }

    @Test
    void withEverythingSeenNothingIsWarnedOf() {
        open();
        bench.commands.press("1");
        bench.commands.press("2");
        assertThat(bench.sheet().warnings()).doesNotContain("材料还没有查齐");
    }

    @Test
    void inAnOpenPanelDigitsMeanSomethingElse() {
        RegistrationNumber number = open();
        bench.commands.press("R");
        bench.commands.press("1");
        assertThat(bench.desk.registrations.ticks(number)).isEmpty();
        assertThat(bench.parts.reasons().choices().get().reasons()).isNotEmpty();
    }

    @Test
    void afterTheDecisionADigitSaysWhatToDo() {
        RegistrationNumber number = open();
        bench.parts.decision().confirm();
        bench.commands.press("1");
        assertThat(bench.desk.registrations.ticks(number)).isEmpty();
        assertThat(bench.words.say(bench.parts.papers().said().get())).isEqualTo("已经办理：已确认。要改材料请先撤销");
    }

    @Test
    void sendingBackOffersWhatIsMissingAndADay() {
        RegistrationNumber number = open();
        bench.commands.press("1");
        bench.commands.press("B");
        assertThat(bench.parts.reasons().text().get()).isEqualTo("缺：身份证");
        assertThat(bench.parts.reasons().until().get()).isEqualTo("2023-01-12");
        bench.parts.reasons().until().set("2023年1月20日");
        bench.commands.answer();
        assertThat(bench.state(number)).isEqualTo(State.RETURNED);
        assertThat(recall(number)).contains(new Recall(LocalDate.of(2023, 1, 20), List.of("12")));
        assertThat(bench.sheet().decision()).contains("材料不齐", "缺：身份证", "请在 2023-01-20 前（含当天）再来");
    }

    @Test
    void aDayThatIsNoneOrIsOverSendsNobodyBack() {
        RegistrationNumber number = open();
        bench.commands.press("B");
        bench.parts.reasons().until().set("下周");
        bench.commands.answer();
        assertThat(bench.said()).isEqualTo("再来的日期写成 2023-01-15 的样子");
        bench.parts.reasons().until().set("2023-01-04");
        bench.commands.answer();
        assertThat(bench.said()).isEqualTo("再来的日期已经过了，今天是 2023-01-05");
        assertThat(bench.parts.exchange().panel().get()).isEqualTo(Panel.RETURN);
        assertThat(bench.state(number)).isEqualTo(State.PENDING);
    }

    @Test
    void tooFewYearsWarnWithTheRuleAndItsSource() {
        Bench strict = new Bench(new Requirements(List.of(), List.of(Papers.rule(Education.BACHELOR, 10, "执业证"))));
        RegistrationNumber number = strict.candidate("张桂兰");
        strict.review.start();
        assertThat(strict.sheet().warnings()).contains("从事本专业年限可能不足");
        assertThat(strict.sheet().eligibility())
                .singleElement()
                .asString()
                .contains("已满 9 年", "须满 10 年从事本专业工作，并有执业证", "某某〔2000〕1号", "https://example.org/rule");
        strict.parts.decision().confirm();
        assertThat(strict.state(number)).isEqualTo(State.CONFIRMED);
    }

    @Test
    void theFormCodeIsSaidToBeOlderOrTheNewestWhenItWasTyped() {
        RegistrationNumber number = bench.add(bench.named("张桂兰").with(Field.FORM_CODE, "88012603"));
        bench.review.start();
        bench.parts.decision().formCode().set("88012602");
        bench.parts.decision().leaveFormCode();
        assertThat(bench.said()).isEqualTo("表上是第 2 次修改，最新的是第 3 次修改：请考生打印最新的申报表");
        bench.parts.decision().confirm();
        assertThat(bench.said()).isEqualTo("不能确认：表上是第 2 次修改，最新的是第 3 次修改：请考生打印最新的申报表");
        assertThat(bench.state(number)).isEqualTo(State.PENDING);
        bench.parts.decision().formCode().set("88012603");
        bench.parts.decision().leaveFormCode();
        assertThat(bench.said()).isEqualTo("验证码相符，是最新的申报表");
        bench.parts.decision().confirm();
        assertThat(bench.state(number)).isEqualTo(State.CONFIRMED);
    }

    private RegistrationNumber open() {
        RegistrationNumber number = bench.candidate("张桂兰");
        bench.review.start();
        return number;
    }

    private PaperRow row(int place) {
        return bench.sheet().papers().get(place - 1);
    }

    private Optional<Recall> recall(RegistrationNumber number) {
        return bench.desk.registrations.get(number.value()).lastDecision().recall();
    }
}
