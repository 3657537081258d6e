package confirmdesk.domain.checking;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is looked at in dates. */
final class DateRules {

    private static final int OLDEST_BIRTH = 1900;

    private static final List<Field> DATES = List.of(
            Field.BIRTH_DATE,
            Field.GRADUATION,
            Field.ID_VALID_UNTIL,
            Field.TITLE_SINCE,
            Field.APPOINTED_SINCE,
            Field.FIRST_LICENSED,
            Field.RESIDENCY_CERTIFIED);

    private DateRules() {}

    /** A date that doesn't exist, such as 30 February, in a column or inside a resident number. */
    static List<Finding> impossibleDate(ListedRow row) {
        List<Finding> findings = new ArrayList<>();
        for (Field field : DATES) {
            if (Normal.isDateThatDoesNotExist(row.answers().get(field))) {
                findings.add(Finding.of(field, "check.impossibleDate"));
            }
        }
        boolean hasForm = row.number().hasEighteen() && row.number().checkFits()
                || row.number().hasFifteen();
        if (row.isResident() && hasForm && row.number().birthDate().isEmpty()) {
            findings.add(Finding.of(Field.ID_NUMBER, "check.impossibleDateInNumber"));
        }
        return findings;
    }

    /** A birth date that is no day at all, or one on which nobody who sits this exam was born. */
    static List<Finding> noBirthDate(ListedRow row) {
        String text = row.answers().get(Field.BIRTH_DATE);
        boolean noDay = !row.isEmpty(Field.BIRTH_DATE)
                && !Normal.isDateThatDoesNotExist(text)
                && Normal.day(text)
                        .filter(day -> isBirth(day, row.year().year()))
                        .isEmpty();
        return noDay ? List.of(Finding.of(Field.BIRTH_DATE, "check.noBirthDate")) : List.of();
    }

    private static boolean isBirth(LocalDate day, int examYear) {
        return day.getYear() >= OLDEST_BIRTH && day.getYear() < examYear;
    }
}
