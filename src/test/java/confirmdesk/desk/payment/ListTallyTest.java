package confirmdesk.desk.payment;

import static confirmdesk.domain.Person.someone;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.decision.State;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.registration.Field;
import org.junit.jupiter.api.Test;

class ListTallyTest {

    /** The contract: a region or level without a price is named; 初级（师） and 初级(师) are one level. */
    @Test
    void aMissingPriceIsNamedOnceHoweverTheLevelIsWritten() {
        ListTally tally = new ListTally();

        tally.withoutPrice(payer("河南", "初级（师）"));
        tally.withoutPrice(payer("河南 ", "初级(师)"));
        tally.withoutPrice(payer("河南", "中级"));

        assertThat(tally.summary().missing()).containsExactly("河南 中级", "河南 初级（师）");
        assertThat(tally.summary().people()).isEqualTo(3);
    }

    private static Payer payer(String region, String level) {
        return new Payer(
                1,
                1,
                someone().with(Field.REGION, region).with(Field.LEVEL, level).thisYear("202300000000001"),
                State.CONFIRMED,
                null,
                false,
                null);
    }
}
