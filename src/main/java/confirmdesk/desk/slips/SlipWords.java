package confirmdesk.desk.slips;

import confirmdesk.desk.text.Texts;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.requirements.Paper;
import java.util.List;
import java.util.Locale;

/** The words that several slips have: who it is about, with as little of the ID number and the phone as tells people apart. */
record SlipWords(Texts texts) {

    private static final int SHOWN = 4;
    private static final String MASK = "…";

    /** A value as it may stand on paper that lies about: of the numbers that name a person only the last four. */
    static String value(Field field, String value) {
        return switch (field) {
            case ID_NUMBER, PHONE -> lastFour(value.strip());
            default -> value;
        };
    }

    /** Who the slip is about. */
    Slip.Facts person(Registration registration) {
        return new Slip.Facts(
                "",
                List.of(
                        fact(Field.NAME, registration),
                        fact(Field.REGISTRATION_NUMBER, registration),
                        fact(Field.ID_TYPE, registration),
                        new Slip.Fact(
                                texts.text("slip.id-end"), value(Field.ID_NUMBER, registration.get(Field.ID_NUMBER))),
                        fact(Field.LEVEL, registration),
                        new Slip.Fact(
                                texts.of(Field.SPECIALTY_NAME),
                                registration.get(Field.SPECIALTY_CODE) + " "
                                        + registration.get(Field.SPECIALTY_NAME))));
    }

    Slip.Fact fact(Field field, Registration registration) {
        String value =
                field == Field.REGISTRATION_NUMBER ? registration.number().value() : registration.get(field);
        return new Slip.Fact(texts.of(field), value(field, value));
    }

    String name(Paper paper) {
        return texts.locale().equals(Locale.CHINESE) ? paper.chinese() : paper.english();
    }

    private static String lastFour(String value) {
        return value.length() <= SHOWN ? value : MASK + value.substring(value.length() - SHOWN);
    }
}
