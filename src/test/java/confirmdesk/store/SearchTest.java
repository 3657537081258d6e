package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.review.Summary;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final String ID_NUMBER = "41010319881109991X";
    private static final MadeUp PEOPLE = new MadeUp(5);

    @TempDir
    private static Path folder;

    private static Store store;

    @BeforeAll
    static void fill() {
        store = Stores.open(folder.resolve("store"));
        Registration guilan = MadeUp.with(
                MadeUp.with(PEOPLE.registration("张桂兰"), Field.ID_NUMBER, ID_NUMBER), Field.PHONE, "+86 138-0013-8765");
        Registration passport = MadeUp.with(PEOPLE.registration("Anna Lindqvist"), Field.ID_NUMBER, "E1234567(8)");
        Registration officer = MadeUp.with(PEOPLE.registration("聂军官"), Field.ID_NUMBER, "军字第22163748号");
        Stores.take(
                store,
                Stream.concat(
                                Stream.of(guilan, passport, officer),
                                Stream.of(
                                                "单丽华", "仇小明", "区国强", "解文静", "查海生", "曾志伟", "吕秀英", "欧阳建国", "艾力·买买提",
                                                "𠮷田明", "李100%", "王_小", "赵\"引号\"", "钱'单", "孙*星", "周张桂兰")
                                        .map(PEOPLE::registration))
                        .toList());
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "张, 张桂兰 周张桂兰",
        "桂兰, 张桂兰 周张桂兰",
        "张兰, ''",
        "zhangguilan, 张桂兰 周张桂兰",
        "ZhangGuiLan, 张桂兰 周张桂兰",
        "zhang gui lan, 张桂兰 周张桂兰",
        "zgl, 张桂兰 周张桂兰",
        "zhanggl, 张桂兰 周张桂兰",
        "guilan, 张桂兰 周张桂兰",
        "ｇｌ, 张桂兰 周张桂兰",
        "zhouzgl, 周张桂兰",
        "shanlihua, 单丽华",
        "slh, 单丽华",
        "qiuxm, 仇小明",
        "ouguo, 区国强",
        "xiewj, 解文静",
        "zhahs, 查海生",
        "zengzw, 曾志伟",
        "lvxiuying, 吕秀英",
        "luxiuying, 吕秀英",
        "lüxiuying, 吕秀英",
        "LÜXY, 吕秀英",
        "ouyangjg, 欧阳建国",
        "oyjg, 欧阳建国",
        "艾力买买提, 艾力·买买提",
        "艾力.买买提, 艾力·买买提",
        "力•买, 艾力·买买提",
        "𠮷, 𠮷田明",
        "𠮷田, 𠮷田明",
        "lindqvist, Anna Lindqvist",
        "an, Anna Lindqvist",
        "%, 李100%",
        "100%, 李100%",
        "_, 王_小",
        "'\"', '赵\"引号\"'",
        "*, 孙*星"
    })
    void aNameIsFoundByAPartOfItAndByWhatAKeyboardCanType(String text, String names) {
        assertThat(String.join(" ", found(text))).isEqualTo(names);
    }

    @Test
    void aQuoteIsAnOrdinaryCharacter() {
        assertThat(found("'")).containsExactly("钱'单");
        assertThat(found("' OR 1=1 --")).isEmpty();
        assertThat(found("name : *")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "410103",
                "19881109",
                "991X",
                "991x",
                "９９１Ｘ",
                "0319 8811",
                "41010319881109991X",
                "41010319881109991x",
                "4101 0319 8811 0999 1X",
                "8765",
                "13800138765",
                "138 0013 8765",
                "+8613800138765"
            })
    void aPersonIsFoundByPartsOfTheIdNumberAndByThePhone(String text) {
        assertThat(found(text)).first().isEqualTo("张桂兰");
    }

    @ParameterizedTest
    @ValueSource(strings = {"991", "4101032", "0013", "1380", "1380013", "00138765", "张桂芳", "zgf", "zhangguilang"})
    void whatCannotBeAHitIsNotShown(String text) {
        assertThat(found(text)).doesNotContain("张桂兰");
    }

    @Test
    void otherDocumentsAreFoundByTheirNumberToo() {
        assertThat(found("e1234567")).containsExactly("Anna Lindqvist");
        assertThat(found("E1234567（8）")).containsExactly("Anna Lindqvist");
        assertThat(found("军字第22163748号")).containsExactly("聂军官");
        assertThat(found("军字第 2216")).containsExactly("聂军官");
        assertThat(found("22163748")).containsExactly("聂军官");
    }

    @Test
    void theWholeNumberComesBeforeItsBeginnings() {
        assertThat(found("202341000000001")).containsExactly("张桂兰");
        assertThat(found("20234100000000")).hasSize(9).first().isEqualTo("张桂兰");
        assertThat(found("２０２３")).hasSize(19);
    }

    @Test
    void theNameThatIsMeantComesFirst() {
        assertThat(found("张桂兰")).containsExactly("张桂兰", "周张桂兰");
        assertThat(found("zgl")).containsExactly("张桂兰", "周张桂兰");
    }

    @Test
    void nothingButSpacesIsNoSearch() {
        assertThat(found("  　")).hasSize(19);
        assertThat(found("·")).isEmpty();
    }

    @Test
    void aSearchCanBeHeldToALineAndAState() {
        Selection returned = new Selection(QueueLine.ALL, "张", State.RETURNED);
        assertThat(store.registrations().ids(returned)).isEmpty();
        Selection pending = new Selection(QueueLine.PENDING_NEW, "张", State.PENDING);
        assertThat(store.registrations().ids(pending)).hasSize(2);
    }

    @Test
    void aLineOfAListShowsTheEndOfTheIdNumberOnly() {
        long[] ids = store.registrations().ids(Selection.search("zhangguilan"));
        Summary first = store.registrations().summaries(List.of(ids[0], 9999L)).getFirst();
        assertThat(first.idEnd()).isEqualTo("991X");
        assertThat(first.site()).isEqualTo("郑州市");
        assertThat(first.specialtyName()).isEqualTo("内科学");
    }

    private static List<String> found(String text) {
        List<Long> ids = Arrays.stream(store.registrations().ids(Selection.search(text)))
                .boxed()
                .toList();
        return store.registrations().summaries(ids).stream().map(Summary::name).toList();
    }
}
