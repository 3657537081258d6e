package confirmdesk.files.tables;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.examyear.TableFiles.Found;
import confirmdesk.desk.examyear.TableFiles.Parsed;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Reason;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.payment.Fee;
import confirmdesk.domain.registration.Field;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Exam-year tables" of the contract. */
class CsvTablesTest {

    private final CsvTables tables = new CsvTables();

    @TempDir
    private Path folder;

    @Test
    void theTablesOf2023SayWhatTheNoticesSay() {
        ExamYear year = good(tables.shipped(2023));

        assertThat(year.autoConfirmRegions())
                .containsExactlyInAnyOrder("北京", "河北", "辽宁", "吉林", "黑龙江", "上海", "浙江", "山东", "河南", "湖南", "贵州", "新疆兵团");
        assertThat(year.specialties()).hasSize(118);
        assertThat(year.specialties().get("203").mode()).isEqualTo("纸笔");
        assertThat(year.specialties().get("392").name()).isEqualTo("急诊医学");
        assertThat(year.specialties().get("392").mode()).isEqualTo("人机对话");
        assertThat(year.passMark()).isEqualTo(60);
        assertThat(year.reasons()).hasSize(20).extracting(Reason::code).doesNotHaveDuplicates();
        assertThat(year.windows()).singleElement().satisfies(w -> {
            assertThat(w.kind()).isEqualTo(Window.Kind.PAYMENT);
            assertThat(w.first()).isEqualTo(LocalDate.of(2023, 2, 17));
            assertThat(w.last()).isEqualTo(LocalDate.of(2023, 2, 28));
            assertThat(w.zone().getId()).isEqualTo("Asia/Shanghai");
        });
        assertThat(year.fees())
                .extracting(Fee::region, Fee::site, f -> f.perSubject().amount())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("甘肃", "", 7000L),
                        org.assertj.core.groups.Tuple.tuple("云南", "昆明市", 7000L));
        assertThat(year.photo().bytesAbove()).isEqualTo(45 * 1024);
        assertThat(year.photo().widthAbove()).isEqualTo(295);
        assertThat(year.idTypes().same("身份证", "居民身份证")).isTrue();
        assertThat(year.idTypes().same("护照", "居民身份证")).isFalse();
        assertThat(year.headerWords().field("身份证号")).contains(Field.ID_NUMBER);
        assertThat(year.examples())
                .containsKeys("specialties.csv", "photo_profile.csv")
                .doesNotContainKey("fees.csv");
    }

    @Test
    void windowsOfOtherThingsRegionsOrDaysDontOverlap() {
        String windows = "名称,考区,开始,结束\n缴费,河南,2023-02-17,2023-02-27\n缴费,河南,2023-02-28,\n缴费,*,2023-02-17,\n"
                + "现场确认,河南,2023-02-17,\n";

        assertThat(problems(Map.of("windows.csv", windows))).isEmpty();
    }

    @Test
    void theFieldsThatCountAreThoseOfTheNotice() {
        ExamYear year = good(tables.shipped(2023));

        assertThat(year.comparedFields())
                .filteredOn(f -> !f.counts())
                .extracting(f -> f.field())
                .containsExactlyInAnyOrder(
                        Field.PHONE, Field.EMAIL, Field.ADDRESS, Field.POSTCODE, Field.DESK, Field.EXPERIENCE);
        assertThat(year.comparedFields())
                .filteredOn(f -> f.mayGrowByOne())
                .extracting(f -> f.field())
                .containsExactly(Field.YEARS);
        assertThat(year.comparedFields())
                .extracting(f -> f.field())
                .doesNotContain(Field.REGISTRATION_NUMBER, Field.CHOSEN_BASIC, Field.FORM_CODE);
    }

    @ParameterizedTest
    @CsvSource({"2024", "2031"})
    void aYearWithoutTablesOfItsOwnGetsOthersAsExamplesAndNoWindows(int year) {
        ExamYear other = good(year, tables.shipped(year));

        assertThat(other.year()).isEqualTo(year);
        assertThat(other.windows()).isEmpty();
        assertThat(other.autoConfirmRegions()).hasSize(12);
        assertThat(other.examples()).containsEntry("fees.csv", 2).containsEntry("auto_confirm_regions.csv", 12);
        assertThat(other.fees()).allSatisfy(f -> assertThat(f.source()).startsWith("示例"));
    }

    @Test
    void aTableThatIsNotGivenIsTheShippedOne() {
        assertThat(good(Map.of("fees.csv", "每科金额\n61\n")).specialties()).hasSize(118);
    }

    @Test
    void aMissingColumnMeansAnyOrUnknown() {
        ExamYear year = good(Map.of("fees.csv", "每科金额\n61.50\n", "windows.csv", "名称\n现场确认\n"));

        assertThat(year.fees()).singleElement().satisfies(f -> {
            assertThat(List.of(f.region(), f.site(), f.level(), f.mode())).containsOnly("");
            assertThat(f.perSubject().amount()).isEqualTo(6150);
            assertThat(f.registration().amount()).isZero();
        });
        assertThat(year.examples()).containsEntry("fees.csv", 1);
        assertThat(year.windows()).singleElement().satisfies(w -> {
            assertThat(w.first()).isNull();
            assertThat(w.last()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fees.csv; 考区,每科金额|河南,七十; fees.csv 第 2 行「每科金额」列：「七十」不是金额",
                "fees.csv; 考区,每科金额|河南,-1; fees.csv 第 2 行「每科金额」列：「-1」不是金额",
                "fees.csv; 考区,每科金额|河南,; fees.csv 第 2 行「每科金额」列：不能为空",
                "fees.csv; 考区,每科金额|河南,1||河南,2; fees.csv 第 4 行「考区」列：「河南」重复",
                "fees.csv; 考区|河南; fees.csv：缺少「每科金额」列",
                "fees.csv; 每科金额,每科金额|1,2; fees.csv：有两个「每科金额」列",
                "fees.csv; ''; fees.csv：空表，连表头都没有",
                "fees.csv; 每科金额|\"1; fees.csv：不是完整的 CSV，引号没有配对",
                "prices.csv; 每科金额|1; prices.csv：没有这个名字的规则表",
                "windows.csv; 名称,开始|缴费,2023-02-30; windows.csv 第 2 行「开始」列：「2023-02-30」不是存在的日期",
                "windows.csv; 名称,开始,结束|缴费,2023-03-02,2023-03-01; windows.csv 第 2 行「结束」列：结束早于开始",
                "windows.csv; 名称,时区|缴费,Moon; windows.csv 第 2 行「时区」列：「Moon」不是时区，例如 Asia/Shanghai",
                "windows.csv; 名称|付款; windows.csv 第 2 行「名称」列：「付款」不是时间段的名称，只能是 现场确认 或 缴费",
                "windows.csv; 名称,开始,结束|缴费,2023-02-17,2023-02-28|缴费,2023-02-28,; windows.csv 第 3 行「开始」列：与第 2 行的时间段重叠",
                "compared_fields.csv; 字段|血型; compared_fields.csv 第 2 行「字段」列：「血型」不是名单的字段",
                "compared_fields.csv; 字段|姓名|姓名; compared_fields.csv 第 3 行「字段」列：「姓名」重复",
                "compared_fields.csv; 字段,比较|姓名,大概; compared_fields.csv 第 2 行「比较」列：「大概」不是比较方式，只能是 相同 或 可增一年",
                "compared_fields.csv; 字段,影响自动确认|姓名,也许; compared_fields.csv 第 2 行「影响自动确认」列：「也许」不是 是 或 否",
                "reasons.csv; 代码,原因|101,甲|101,乙; reasons.csv 第 3 行「代码」列：「101」重复",
                "specialties.csv; 专业代码,专业名称|101,; specialties.csv 第 2 行「专业名称」列：不能为空",
                "id_types.csv; 证件类型,其他写法|护照,本子|军官证,本子; id_types.csv 第 3 行「其他写法」列：「本子」重复",
                "header_words.csv; 字段,写法|姓名,人|性别,人; header_words.csv 第 3 行「写法」列：「人」重复",
                "name_variants.csv; 变体,通用|㑳㑳,㑳; name_variants.csv 第 2 行「变体」列：变体和通用都必须是一个字",
                "name_variants.csv; 变体,通用|甲,乙|乙,甲; name_variants.csv 第 2 行「变体」列：「甲」的通用写法绕回了自己",
                "photo_profile.csv; 规则,下限|文件大小KB,45; photo_profile.csv：缺少「宽度像素」的下限",
            })
    void whatIsWrongIsNamedWithTableRowAndColumn(String file, String text, String expected) {
        assertThat(problems(Map.of(file, text.replace("|", "\n")))).contains(expected);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThat(problems(Map.of("fees.csv", "考区,每科金额\n甲,x\n乙,y\n", "subjects.csv", "科目,合格分\n基础知识,60\n")))
                .hasSize(3);
    }

    @Test
    void writtenTablesAreReadBackAsTheyWere() {
        Map<String, String> texts = new HashMap<>(tables.shipped(2023));
        texts.put("reasons.csv", "代码,分组,原因,英文,可补正,来源\n1,=甲,\"一,\"\"二\"\"\n三\",-,是,@\n");

        tables.write(folder, texts);

        Map<String, String> again = texts(tables.read(folder));
        assertThat(again).containsOnlyKeys(texts.keySet());
        assertThat(good(again)).isEqualTo(good(texts));
    }

    @Test
    void tablesLeaveWithMarkCrlfAndWithoutFormulas() throws Exception {
        tables.write(folder, Map.of("reasons.csv", "代码,分组,原因\n1,=1+1,\"a,b\"\n"));

        assertThat(Files.readString(folder.resolve("reasons.csv"))).isEqualTo("\uFEFF代码,分组,原因\r\n1,'=1+1,\"a,b\"\r\n");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16"})
    void whatASpreadsheetSavedIsUnderstood(String charset) throws Exception {
        Files.write(folder.resolve("fees.csv"), "考区,考点,每科金额\r\n甘肃,*,70\r\n".getBytes(Charset.forName(charset)));

        assertThat(good(texts(tables.read(folder))).fees())
                .singleElement()
                .satisfies(f -> assertThat(f.region()).isEqualTo("甘肃"));
    }

    @Test
    void aFolderWithoutTablesIsSaid() throws Exception {
        Files.writeString(folder.resolve("readme.txt"), "nothing", StandardCharsets.UTF_8);

        assertThat(tables.read(folder)).isInstanceOf(Found.Nothing.class);
        assertThat(tables.read(folder.resolve("none"))).isInstanceOf(Found.Nothing.class);
    }

    private ExamYear good(Map<String, String> texts) {
        return good(2023, texts);
    }

    private ExamYear good(int year, Map<String, String> texts) {
        return switch (tables.parse(year, texts)) {
            case Parsed.Good(ExamYear examYear) -> examYear;
            case Parsed.Bad(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private List<String> problems(Map<String, String> texts) {
        Texts words = new Texts(Locale.CHINESE);
        return switch (tables.parse(2023, texts)) {
            case Parsed.Good good -> List.of();
            case Parsed.Bad(var problems) -> problems.stream().map(words::of).toList();
        };
    }

    private static Map<String, String> texts(Found found) {
        return ((Found.Texts) found).byFileName();
    }
}
