package confirmdesk.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The most exact row of the table fees wins: by site, then region, then level, then mode. */
class PriceListTest {

    private static final Fee ANY = fee("*", "*", "", "", 1);
    private static final Fee MODE = fee("", "", "", "纸笔", 2);
    private static final Fee LEVEL = fee("", "", "初级(师)", "", 3);
    private static final Fee REGION = fee("河南", "", "", "", 4);
    private static final Fee SITE = fee("", "郑州市", "", "", 5);
    private static final List<Fee> FROM_LEAST_EXACT = List.of(ANY, MODE, LEVEL, REGION, SITE);

    @RepeatedTest(20)
    void theMostExactRowWinsInAnyOrderOfTheTable(RepetitionInfo run) {
        for (int known = 1; known <= FROM_LEAST_EXACT.size(); known++) {
            List<Fee> table = new ArrayList<>(FROM_LEAST_EXACT.subList(0, known));
            Collections.shuffle(table, new Random(run.getCurrentRepetition()));

            assertThat(new PriceList(table).price("河南", "郑州市", "初级（师）", "纸笔"))
                    .contains(FROM_LEAST_EXACT.get(known - 1));
        }
    }

    @Test
    void aSiteWinsOverARegionWithLevelAndMode() {
        Fee regionWithAll = fee("河南", "", "初级（师）", "纸笔", 9);

        assertThat(new PriceList(List.of(SITE, regionWithAll)).price("河南", "郑州市", "初级（师）", "纸笔"))
                .contains(SITE);
    }

    @Test
    void anotherRegionHasNoPrice() {
        assertThat(new PriceList(List.of(REGION)).price("云南", "昆明市", "中级", "人机对话"))
                .isEmpty();
    }

    @Test
    void whatIsOwedIsSubjectsTimesPricePlusTheRegistrationFee() {
        assertThat(new Fen(7050).times(3).plus(new Fen(1000)).yuan()).isEqualByComparingTo("221.50");
    }

    private static Fee fee(String region, String site, String level, String mode, long yuan) {
        return new Fee(region, site, level, mode, new Fen(yuan * 100), Fen.ZERO, "示例");
    }
}
