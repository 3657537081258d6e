package confirmdesk.ui.review.people;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Summary;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.parts.Tone;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRowTest {

    @ParameterizedTest
    @CsvSource({"从事本专业年限, 年限", "手机号码, 手机", "工作单位, 单位", "学位, 学位", "工作单位|单位性质, 工作 2", "手机号码|工作单位, 联系等 2"})
    void whatChangedIsSaidInAWordThatFits(String changed, String chip) {
        PersonRow row = row(Outcome.CHANGED, PhotoState.PRESENT, changed, QueueLine.PENDING_CHANGED);
        assertThat(row.chip()).isEqualTo(chip);
    }

    @Test
    void amongPhotoProblemsThePhotoIsWhatThereIsToLookAt() {
        assertThat(row(Outcome.NEW, PhotoState.MISSING, "", QueueLine.PENDING).chip())
                .isEqualTo("新考生");
        PersonRow row = row(Outcome.NEW, PhotoState.MISSING, "", QueueLine.PENDING_PHOTO);
        assertThat(row.chip()).isEqualTo("无照片");
        assertThat(row.tone()).isEqualTo(Tone.WARN);
    }

    @Test
    void whoWasRegisteredAtTheDeskIsMarked() {
        assertThat(row(RegistrationNumber.ofDesk(2023, 1), Outcome.NEW, PhotoState.PRESENT, "", QueueLine.PENDING)
                        .specialty())
                .isEqualTo("补录 · 201 药学");
    }

    @ParameterizedTest
    @CsvSource({"zh, 4", "en, 12"})
    void noOutcomeTakesMoreRoomThanTheListHas(Locale language, int longest) {
        Texts texts = new Texts(language);
        for (Outcome outcome : Outcome.values()) {
            assertThat(texts.text(ShortName.of(outcome))).hasSizeLessThanOrEqualTo(longest);
        }
    }

    private static PersonRow row(Outcome outcome, PhotoState photo, String changed, QueueLine line) {
        return row(new RegistrationNumber("202341010001"), outcome, photo, changed, line);
    }

    private static PersonRow row(
            RegistrationNumber number, Outcome outcome, PhotoState photo, String changed, QueueLine line) {
        Summary summary = new Summary(
                1, number, "张桂兰", "0000", "郑州市", "初级（师）", "201", "药学", State.PENDING, outcome, false, photo, changed);
        return PersonRow.of(summary, line, new Texts(Locale.CHINESE));
    }
}
