package confirmdesk.desk.settling;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.text.Texts;
import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Question;
import confirmdesk.domain.examyear.MergePaper;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Settled;
import confirmdesk.domain.settling.Signature;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final RegistrationNumber RECORD = new RegistrationNumber("202241010000001");
    private static final Story STORY = new Story(
            ZoneId.of("Asia/Shanghai"),
            List.of(new MergePaper("1", "有效证件", "护照", "Passport"), new MergePaper("2", "证明材料", "单位证明", "Letter")));

    @Test
    void theDocumentsOfARequestAreNamed() {
        assertThat(told(Locale.CHINESE)).isEqualTo("已申请合并上年 202241010000001 的成绩：王明，2023-01-04 10:30，看过材料 护照、单位证明、9");
        assertThat(told(Locale.ENGLISH)).endsWith("documents seen Passport; Letter; 9");
    }

    private static String told(Locale language) {
        Finding request = new Finding.MergeRequested(
                RECORD, List.of("1", "2", "9"), new Signature("王明", false), Instant.parse("2023-01-04T02:30:00Z"));
        Question question = new Question(
                Outcome.ID_CHANGED,
                List.of(),
                List.of(RECORD),
                Settled.NOTHING.with(request),
                Doubt.of(Outcome.ID_CHANGED));
        return new Texts(language).of(STORY.of(question).getFirst());
    }
}
