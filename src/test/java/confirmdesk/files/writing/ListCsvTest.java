package confirmdesk.files.writing;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Summary;
import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The columns are those of the contract, word for word. */
class ListCsvTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesTheColumnsOfTheComparison() {
        CaseFile changed = file(new CaseFile.Verdict(
                Outcome.ID_CHANGED,
                List.of("202200000000001", "202200000000002"),
                "姓名|手机号码",
                "学历",
                "1111",
                "0010",
                "非历史考生|姓名"));
        CaseFile same =
                file(new CaseFile.Verdict(Outcome.UNCHANGED, List.of("202200000000003"), "", "", "0001", "0001", ""));

        new ComparisonCsv().print(out, Stream.of(changed, same)::forEach);

        assertThat(text())
                .isEqualTo("\uFEFF报名序号,类别,上年报名序号,变化字段,写法不同,应考科目,已报科目,自动确认,未满足条件\r\n"
                               + "202300000000001,ID_CHANGED,202200000000001|202200000000002,姓名|手机号码,学历,1111,0010,N,非历史考生|姓名\r\n"
                               + "202300000000001,UNCHANGED,202200000000003,,,0001,0001,Y,\r\n");
    }

    @Test
    void writesTheColumnsOfTheList() {
        Summary line = new Summary(
                1,
                new RegistrationNumber("202300000000001"),
                "甲一",
                "002X",
                "郑州市",
                "中级",
                "303",
                "内科学",
                State.RETURNED,
                Outcome.CHANGED,
                false,
                PhotoState.PRESENT,
                "学历");

        new RegistrationCsv().print(out, Stream.of(line)::forEach);

        assertThat(text())
                .isEqualTo(
                        "\uFEFF报名序号,姓名,状态,类别,考点,报考级别,专业代码\r\n" + "202300000000001,甲一,RETURNED,CHANGED,郑州市,中级,303\r\n");
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static CaseFile file(CaseFile.Verdict verdict) {
        Registration registration =
                new Registration(new RegistrationNumber("202300000000001"), new Answers(Map.of(), Map.of()));
        return new CaseFile(
                1, 0, registration, State.PENDING, PhotoState.PRESENT, "", verdict, Doubt.of(verdict.outcome()), null);
    }
}
