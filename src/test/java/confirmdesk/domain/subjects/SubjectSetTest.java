package confirmdesk.domain.subjects;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "1100:1100",
                "１１００:1100",
                "'':0000",
                "无:0000",
                "基础知识:1000",
                "专业知识:0010",
                "相关专业知识、专业知识:0110",
                "专业实践能力，基础知识:1001",
                "基础知识|相关专业知识 | 专业实践能力:1101",
                "基础知识;相关专业知识；专业知识/专业实践能力:1111"
            })
    void readsDigitsAndNames(String text, String code) {
        assertThat(SubjectSet.read(text)).contains(SubjectSet.ofCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"11", "1200", "外语", "基础知识、外语", "两科"})
    void saysNothingAboutWhatItDoesNotKnow(String text) {
        assertThat(SubjectSet.read(text)).isEmpty();
    }
}
