package confirmdesk.files.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Levels are compared after normalising width and brackets" of the contract; units by the same rule. */
class PaymentTotalsTest {

    @Test
    void anotherWritingOfALevelOrUnitIsNoLineOfItsOwn() {
        PaymentTotals totals = new PaymentTotals();
        totals.add(People.line(1, "甲一", "初级（师）", "人机对话", "第一医院（东区）", "1111", true));
        totals.add(People.line(2, "乙二", "初级(师)", "人机对话", " 第一医院(东区)", "0010", false));

        assertThat(totals.lines())
                .isEqualTo(List.of(
                        List.of("报考级别", "初级（师）", 2L, new BigDecimal("327.50")),
                        List.of("考试方式", "人机对话", 2L, new BigDecimal("327.50")),
                        List.of("工作单位", "第一医院（东区）", 2L, new BigDecimal("327.50")),
                        List.of("合计", "", 2L, new BigDecimal("327.50"))));
    }
}
