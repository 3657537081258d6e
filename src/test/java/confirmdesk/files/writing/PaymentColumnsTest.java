package confirmdesk.files.writing;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.payment.PaymentLine;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The issue, part 2: what a spreadsheet left around a value is cleaned, and the original kept. */
class PaymentColumnsTest {

    private static final Map<Field, String> DIRTY = Map.of(
            Field.NAME, "\u00A0O'BRIEN SEAN\t",
            Field.ID_NUMBER, " １１０１０５１９４９１２３１００２ｘ\t",
            Field.PHONE, "+86 139 0000 0000",
            Field.SPECIALTY_CODE, "３０３",
            Field.EMPLOYER, "　第一 医院\u200B");

    @Test
    void valuesAreCleanOnTheListAndAsTheyCameInTheRegistration() {
        Registration registration =
                new Registration(People.OWING.getFirst().registration().number(), new Answers(DIRTY, Map.of()));

        assertThat(PaymentColumns.cells(of(registration)).stream().map(Object::toString))
                .contains("O'BRIEN SEAN", "11010519491231002X", "13900000000", "303", "第一 医院");
        DIRTY.forEach((field, value) -> assertThat(registration.get(field)).isEqualTo(value));
    }

    private static PaymentLine of(Registration registration) {
        PaymentLine line = People.OWING.getFirst();
        return new PaymentLine(
                1,
                1,
                registration,
                line.mode(),
                line.subjects(),
                line.perSubject(),
                line.registrationFee(),
                true,
                false,
                null);
    }
}
