package confirmdesk.desk.demo.plot;

import confirmdesk.desk.demo.people.Document;
import confirmdesk.domain.registration.Field;
import java.util.List;

/** Twists about numbers and documents. */
final class OtherNumbers {

    private OtherNumbers() {}

    /** An old number of 15 digits became one of 18. */
    static void oldNumber(Draft draft) {
        String number = draft.get(Field.ID_NUMBER);
        draft.had(Field.ID_NUMBER, number.substring(0, 6) + number.substring(8, 17));
    }

    /** Last year somebody mistyped a digit of the county. */
    static void oneDigit(Draft draft) {
        draft.had(Field.ID_NUMBER, withOtherDigit(draft.get(Field.ID_NUMBER), 5));
    }

    /** Last year the birth date was wrong by a digit, in the number and beside it. */
    static void oneDigitOfBirth(Draft draft) {
        String wrong = withOtherDigit(draft.get(Field.ID_NUMBER), 9);
        draft.had(Field.ID_NUMBER, wrong);
        draft.had(
                Field.BIRTH_DATE,
                wrong.substring(6, 10) + draft.get(Field.BIRTH_DATE).substring(4));
    }

    /** A wholly new number, while of phone, e-mail, address and schooling only one stayed the same. */
    static void newNumber(Draft draft, Field stays) {
        draft.change(Field.ID_NUMBER, draft.numbers().identityCard(draft.person()));
        if (stays != Field.SCHOOL) {
            Changes.education(draft);
        }
        for (Field contact : List.of(Field.PHONE, Field.EMAIL, Field.ADDRESS)) {
            if (contact != stays) {
                contactChanged(draft, contact);
            }
        }
    }

    static void wasPassport(Draft draft) {
        had(draft, Document.passport(draft.numbers()));
    }

    static void wasOfficersCard(Draft draft) {
        had(draft, Document.officersCard(draft.numbers()));
    }

    /** The number stays, but last year it stood under a wrong type. */
    static void wrongType(Draft draft) {
        draft.both(Field.ID_NUMBER, draft.numbers().residencePermit(draft.person()));
        draft.write(Field.ID_TYPE, Document.PERMIT);
        draft.had(Field.ID_TYPE, Document.CARD);
    }

    private static void had(Draft draft, Document document) {
        draft.had(Field.ID_TYPE, document.type());
        draft.had(Field.ID_NUMBER, document.number());
    }

    private static void contactChanged(Draft draft, Field contact) {
        switch (contact) {
            case PHONE -> Changes.phone(draft);
            case EMAIL -> Changes.email(draft);
            default -> Changes.address(draft);
        }
    }

    private static String withOtherDigit(String number, int at) {
        int digit = (number.charAt(at) - '0' + 4) % 10;
        return number.substring(0, at) + digit + number.substring(at + 1);
    }
}
