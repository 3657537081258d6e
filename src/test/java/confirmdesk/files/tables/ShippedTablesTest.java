package confirmdesk.files.tables;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.examyear.TableFiles.Parsed;
import confirmdesk.domain.examyear.ComparedField;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.payment.PriceList;
import confirmdesk.domain.registration.Field;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tables of other years than the newest. */
class ShippedTablesTest {

    private final CsvTables tables = new CsvTables();

    /** Domain notes, parts 1.6, 2.1, 2.2 and 6. */
    @Test
    void theTablesOf2021SayWhatTheNoticesOf2021Say() {
        ExamYear year = good(2021, tables.shipped(2021));

        assertThat(year.autoConfirmRegions())
                .containsExactlyInAnyOrder(
                        "天津", "河北", "吉林", "黑龙江", "上海", "浙江", "安徽", "江西", "山东", "河南", "湖南", "重庆", "四川", "宁夏");
        assertThat(year.window(Window.Kind.PAYMENT, "河北")).hasValueSatisfying(w -> {
            assertThat(w.first()).isEqualTo(LocalDate.of(2021, 2, 9));
            assertThat(w.last()).isEqualTo(LocalDate.of(2021, 2, 26));
        });
        PriceList prices = new PriceList(year.fees());
        assertThat(prices.price("天津", "天津市", "中级", "纸笔"))
                .hasValueSatisfying(fee -> assertThat(fee.perSubject()).isEqualTo(new Fen(6500)));
        assertThat(prices.price("河北", "石家庄市", "中级", "人机对话")).hasValueSatisfying(fee -> {
            assertThat(fee.perSubject()).isEqualTo(new Fen(7500));
            assertThat(fee.registration()).isEqualTo(new Fen(1000));
        });
        assertThat(prices.price("河南", "郑州市", "中级", "纸笔")).isEmpty();
        assertThat(year.comparedFields())
                .filteredOn(ComparedField::counts)
                .extracting(ComparedField::field)
                .contains(Field.FILE_NUMBER, Field.SCHOOL, Field.EMPLOYER_AFFILIATION)
                .doesNotContain(Field.YEARS, Field.TITLE, Field.PHONE);
    }

    @Test
    void whatAYearHasNoTableForIsAnExampleOfAnother() {
        Map<String, String> of2021 = tables.shipped(2021);
        Map<String, String> of2022 = tables.shipped(2022);

        assertThat(of2021.get("specialties.csv").lines().skip(1)).allMatch(line -> line.endsWith(",示例（2023 年度）"));
        assertThat(of2022.get("fees.csv").lines().skip(1)).isNotEmpty().allMatch(line -> line.endsWith(",示例（2021 年度）"));
        assertThat(of2022.get("windows.csv").lines()).hasSize(1);
    }

    private ExamYear good(int year, Map<String, String> texts) {
        return ((Parsed.Good) tables.parse(year, texts)).examYear();
    }
}
