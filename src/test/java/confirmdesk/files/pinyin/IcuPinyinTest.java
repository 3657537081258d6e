package confirmdesk.files.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcuPinyinTest {

    private final IcuPinyin pinyin = new IcuPinyin();

    @ParameterizedTest
    @CsvSource({
        "张桂兰, zhang gui lan",
        "单丽华, shan li hua",
        "仇小明, qiu xiao ming",
        "区国强, ou guo qiang",
        "解文静, xie wen jing",
        "查海生, zha hai sheng",
        "曾志伟, zeng zhi wei",
        "吕秀英, lv xiu ying",
        "欧阳建国, ou yang jian guo",
        "艾力·买买提, ai li mai mai ti",
        "王解放, wang jie fang",
        "万俟华, mo qi hua",
        "林单于, lin dan yu"
    })
    void everyCharacterHasASyllableAndTheSurnameItsOwnReading(String name, String syllables) {
        assertThat(pinyin.syllables(name)).containsExactly(syllables.split(" "));
    }

    @Test
    void latinLettersAreRead() {
        assertThat(pinyin.syllables("Anna 李")).containsExactly("anna", "li");
    }

    @Test
    void whatCannotBeReadHasNoSyllable() {
        assertThat(pinyin.syllables("张？\ue81a")).containsExactly("zhang");
    }
}
