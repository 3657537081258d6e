package confirmdesk.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.Screen;
import confirmdesk.cli.TextTable;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.Person;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Evidence;
import confirmdesk.domain.comparison.FieldComparison;
import confirmdesk.domain.comparison.Likeness;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Question;
import confirmdesk.domain.comparison.Unmet;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.decision.Stop;
import confirmdesk.domain.decision.Warning;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.domain.subjects.SubjectSet;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {

    private static final RegistrationNumber LAST = new RegistrationNumber("202241010000101");

    private final Screen screen = Screen.inChinese();
    private final Registration thisYear =
            Person.someone().with(Field.EMPLOYER, "另一家医院").thisYear("202341010000001");
    private final LastYearRecord lastYear = Person.someone().lastYear(LAST.value());

    @Test
    void theVerdictIsToldLineByLineAndWhatIsEmptyIsLeftOut() {
        new ShownVerdict(screen.terminal())
                .print(opened(List.of(Stop.WINDOW_OVER), List.of(Warning.PHOTO_MISSING, Warning.SUBJECTS_DIFFER)));

        assertThat(screen.lines())
                .containsExactly(
                        "报名序号      202341010000001",
                        "状态          已退回补正 (RETURNED)",
                        "类别          有变化 (CHANGED)",
                        "上年报名序号  202241010000101",
                        "应考科目      0011  专业知识、专业实践能力",
                        "已报科目      1111  基础知识、相关专业知识、专业知识、专业实践能力",
                        "自动确认      否",
                        "未满足条件    考区没有自动确认、工作单位",
                        "照片          没有照片 (MISSING)",
                        "不能确认      现场确认时间已过",
                        "提醒          没有照片、已报科目与应考科目不同",
                        "备注          下午再来");
    }

    @Test
    void everyFieldStandsBesideLastYears() {
        new ShownFields(screen.terminal()).print(opened(List.of(), List.of()));

        String changed = line("工作单位");
        assertThat(changed).contains("另一家医院", "某某县人民医院").endsWith("有变化");
        assertThat(line("学历")).endsWith("本科");
        assertThat(line("基础知识成绩")).endsWith("72");
        assertThat(column(changed, "某某县人民医院")).isEqualTo(column(line("项目"), "上年"));
        assertThat(screen.lines()).contains("— 基本信息", "— 联系方式", "— 报考信息", "— 教育情况", "— 工作情况", "— 上年成绩");
    }

    @Test
    void severalSuggestedRecordsStandSideBySide() {
        LastYearRecord other = Person.someone().with(Field.SITE, "洛阳市").lastYear("202241010000102");
        Opened one = opened(List.of(), List.of());
        new ShownFields(screen.terminal())
                .print(new Opened(one.file(), one.comparison(), List.of(lastYear, other), List.of(), List.of(), false));

        assertThat(line("考点")).containsSubsequence("郑州市", "郑州市", "洛阳市");
    }

    @Test
    void theLogNamesWhoWhatAndFromWhereToWhere() {
        Clerk clerk = new Clerk("wangming");
        new ShownLog(screen.terminal())
                .print(List.of(
                        entry(7, clerk, Act.CONFIRM, State.PENDING, State.CONFIRMED, ""),
                        entry(9, clerk, Act.NOTE, State.CONFIRMED, State.CONFIRMED, "")));

        assertThat(screen.lines()).hasSize(4);
        assertThat(screen.lines().get(2)).startsWith("7").contains("wangming", "确认", "待确认 → 已确认");
        assertThat(screen.lines().get(3)).contains("备注").endsWith("已确认");
    }

    private String line(String beginning) {
        return screen.lines().stream()
                .filter(line -> line.startsWith(beginning + " "))
                .findFirst()
                .orElseThrow();
    }

    private static int column(String line, String cell) {
        return TextTable.width(line.substring(0, line.indexOf(cell)));
    }

    private LogEntry entry(long number, Clerk clerk, Act act, State from, State to, String reason) {
        Instant at = Instant.parse("2023-01-05T02:03:04Z");
        return new LogEntry(number, at, clerk, act, thisYear.number(), from, to, reason, "0".repeat(64));
    }

    private Opened opened(List<Stop> stops, List<Warning> warnings) {
        FieldComparison changed = new FieldComparison(
                Field.EMPLOYER,
                Field.EMPLOYER.group(),
                lastYear.get(Field.EMPLOYER),
                thisYear.get(Field.EMPLOYER),
                Likeness.CHANGED);
        Comparison comparison = new Comparison(
                thisYear.number(),
                Outcome.CHANGED,
                List.of(LAST),
                List.of(changed),
                SubjectSet.ofCode("0011"),
                SubjectSet.ALL,
                List.of(Unmet.Condition.REGION_WITHOUT, new Unmet.FieldChanged(Field.EMPLOYER)),
                List.<Evidence>of(),
                Question.unanswered(Outcome.CHANGED, List.of(LAST)));
        CaseFile.Verdict verdict =
                new CaseFile.Verdict(Outcome.CHANGED, List.of(LAST.value()), "工作单位", "", "0011", "1111", "工作单位");
        CaseFile file = new CaseFile(
                1, 2, thisYear, State.RETURNED, PhotoState.MISSING, "下午再来", verdict, Doubt.of(Outcome.CHANGED), null);
        return new Opened(file, comparison, List.of(lastYear), stops, warnings, false);
    }
}
