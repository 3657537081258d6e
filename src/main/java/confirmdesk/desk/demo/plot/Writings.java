package confirmdesk.desk.demo.plot;

import confirmdesk.domain.registration.Field;
import java.util.Locale;

/** Twists that only write the same value differently. */
final class Writings {

    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private Writings() {}

    /** A wide space after the first character, as people align short names in a table. */
    static void nameWithSpace(Draft draft) {
        String name = draft.get(Field.NAME);
        int first = name.offsetByCodePoints(0, 1);
        draft.write(Field.NAME, name.substring(0, first) + "\u3000" + name.substring(first));
    }

    static void numberInFullWidth(Draft draft) {
        StringBuilder wide = new StringBuilder();
        draft.get(Field.ID_NUMBER).chars().forEach(c -> wide.append((char) (c + FULL_WIDTH_OFFSET)));
        draft.write(Field.ID_NUMBER, wide.toString());
    }

    static void numberWithSmallX(Draft draft) {
        draft.write(Field.ID_NUMBER, " " + draft.get(Field.ID_NUMBER).toLowerCase(Locale.ROOT));
    }

    static void phoneWithCountry(Draft draft) {
        String phone = draft.get(Field.PHONE);
        draft.write(
                Field.PHONE, "+86 " + phone.substring(0, 3) + " " + phone.substring(3, 7) + " " + phone.substring(7));
    }

    static void dateWithSlashes(Draft draft) {
        var born = draft.person().born();
        draft.write(Field.BIRTH_DATE, born.getYear() + "/" + born.getMonthValue() + "/" + born.getDayOfMonth());
    }

    static void dateInWords(Draft draft) {
        String graduation = draft.get(Field.GRADUATION);
        draft.write(
                Field.GRADUATION, graduation.substring(0, 4) + "年" + Integer.parseInt(graduation.substring(5)) + "月");
    }

    static void emailInCapitals(Draft draft) {
        draft.write(Field.EMAIL, draft.get(Field.EMAIL).toUpperCase(Locale.ROOT));
    }

    static void employerWithSpace(Draft draft) {
        draft.write(Field.EMPLOYER, "\u00A0" + draft.get(Field.EMPLOYER));
    }

    static void levelInHalfWidth(Draft draft) {
        draft.write(Field.LEVEL, draft.get(Field.LEVEL).replace('（', '(').replace('）', ')'));
    }

    /** Another word for the same type of document. */
    static void typeInOtherWords(Draft draft) {
        draft.write(Field.ID_TYPE, "身份证");
    }
}
