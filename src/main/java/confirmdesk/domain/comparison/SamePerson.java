package confirmdesk.domain.comparison;

import confirmdesk.domain.comparison.Evidence.Kind;
import confirmdesk.domain.comparison.Evidence.Sign;
import confirmdesk.domain.examyear.IdTypes;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a record of last year with the same name, or a variant of it, is very likely the same person under another
 * ID number, and what speaks for and against it. An empty value is no evidence.
 *
 * @param sameName whether the names are the same or variants of one
 */
record SamePerson(Registration registration, LastYearRecord lastYear, IdTypes idTypes, boolean sameName) {

    private static final List<Field> SCHOOLING = List.of(Field.SCHOOL, Field.MAJOR, Field.GRADUATION);

    /** Nearly the same number; or the same sex and birth date and an independent piece of evidence. */
    boolean isVeryLikely() {
        IdNumber now = IdNumber.of(registration.get(Field.ID_NUMBER));
        IdNumber before = IdNumber.of(lastYear.get(Field.ID_NUMBER));
        if (now.equals(before)) {
            return false;
        }
        return now.isNearTo(before) || agrees(Field.SEX) && agrees(Field.BIRTH_DATE) && hasIndependentEvidence();
    }

    Evidence evidence() {
        List<Sign> signs = new ArrayList<>(List.of(new Sign(Kind.NAME, sameName)));
        add(signs, Kind.SEX, List.of(Field.SEX));
        add(signs, Kind.BIRTH_DATE, List.of(Field.BIRTH_DATE));
        signs.add(new Sign(Kind.ID_TYPE, idTypes.same(registration.get(Field.ID_TYPE), lastYear.get(Field.ID_TYPE))));
        signs.add(aboutNumber());
        add(signs, Kind.PHONE, List.of(Field.PHONE));
        add(signs, Kind.EMAIL, List.of(Field.EMAIL));
        add(signs, Kind.ADDRESS, List.of(Field.ADDRESS));
        add(signs, Kind.SCHOOLING, SCHOOLING);
        add(signs, Kind.EMPLOYER, List.of(Field.EMPLOYER));
        return new Evidence(lastYear.number(), signs);
    }

    /** The unit alone is not enough. */
    private boolean hasIndependentEvidence() {
        return agrees(Field.PHONE)
                || agrees(Field.EMAIL)
                || agrees(Field.ADDRESS)
                || SCHOOLING.stream().allMatch(this::agrees);
    }

    private Sign aboutNumber() {
        IdNumber now = IdNumber.of(registration.get(Field.ID_NUMBER));
        IdNumber before = IdNumber.of(lastYear.get(Field.ID_NUMBER));
        if (now.isOtherFormOf(before)) {
            return new Sign(Kind.OLD_AND_NEW_FORM_OF_NUMBER, true);
        }
        return now.differsInOneDigitFrom(before)
                ? new Sign(Kind.ONE_DIGIT_DIFFERS, true)
                : new Sign(Kind.ID_NUMBER, now.equals(before));
    }

    private void add(List<Sign> signs, Kind kind, List<Field> fields) {
        if (fields.stream().allMatch(f -> !ours(f).isEmpty() && !theirs(f).isEmpty())) {
            signs.add(new Sign(kind, fields.stream().allMatch(this::agrees)));
        }
    }

    private boolean agrees(Field field) {
        return !ours(field).isEmpty() && ours(field).equals(theirs(field));
    }

    private String ours(Field field) {
        return Normal.of(field, registration.get(field));
    }

    private String theirs(Field field) {
        return Normal.of(field, lastYear.get(field));
    }
}
