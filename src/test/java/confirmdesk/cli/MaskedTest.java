package confirmdesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({
        "41102119871109250X.jpg, …250X.jpg",
        "４１０２２２１９９６０３１８９０６５, …９０６５",
        "13800001234, …1234",
        "138 0000 1234, …1234",
        "照片_410222960318906_2.jpg, 照片_…8906_2.jpg"
    })
    void longNumbersInWordsShowTheirLastFour(String words, String masked) {
        assertThat(Masked.words(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年报名_2023.csv", "2023-01-05", "101,102", "--limit"})
    void shortNumbersStay(String words) {
        assertThat(Masked.words(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"姓名", "出生日期", "电子邮箱", "通讯地址", "不认识的列"})
    void namesAddressesAndUnknownColumnsShowNothing(String column) {
        assertThat(Masked.value(column, "张三")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "照片/张三410222199603189065.jpg, …9065.jpg",
        "410222199603189065.JPG, …9065.JPG",
        "2023/zhang san.jpg, … ….jpg",
        "张三, …",
        "照片/IMG_0042.jpg, …_0042.jpg"
    })
    void aPhotoShowsNeitherNameNorNumber(String entry, String masked) {
        assertThat(Masked.photo(entry)).isEqualTo(masked);
    }

    @Test
    void aMessageNamesNoLongNumberHoweverDeepItStands() {
        Message inner = Message.of("cli.yes", "../410222199603189065.jpg", 16);

        assertThat(Masked.message(Message.of("cli.no", "a.zip", inner)))
                .isEqualTo(Message.of("cli.no", "a.zip", Message.of("cli.yes", "../…9065.jpg", 16)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"证件编号", "专业代码", "手机号码"})
    void whatIsEmptyIsNotShown(String column) {
        assertThat(Masked.value(column, " ")).isEmpty();
    }

    @Test
    void aNumberShowsItsLastFourEvenIfItIsTooShort() {
        assertThat(Masked.value("证件编号", "4102221996")).contains("…1996");
        assertThat(Masked.value("手机号码", "123")).contains("…");
    }

    @Test
    void anotherColumnShowsItsValueButNoNumberThatStrayedThere() {
        assertThat(Masked.value("专业代码", "999")).contains("999");
        assertThat(Masked.value("专业代码", "410222199603189065")).contains("…9065");
    }
}
