package confirmdesk.domain.checking;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is looked at in numbers. The form of a resident number: GB 11643-1999, domain notes, part 7. */
final class NumberRules {

    /** A spreadsheet keeps 15 digits of a number. */
    private static final int DIGITS_KEPT = 15;

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?E\\+\\d{1,3}|\\d\\.\\d+E\\d{1,3}");
    private static final Pattern WITH_FRACTION = Pattern.compile("\\d{16,}\\.0*");
    private static final Pattern TOO_FEW = Pattern.compile("\\d{1,17}");

    private static final List<Field> CODES = List.of(
            Field.REGISTRATION_NUMBER,
            Field.ID_NUMBER,
            Field.PHONE,
            Field.FILE_NUMBER,
            Field.FORM_CODE,
            Field.DIPLOMA_NUMBER);

    private NumberRules() {}

    /** A number that went through a spreadsheet's number cell and lost digits there. */
    static List<Finding> lostDigits(ListedRow row) {
        return CODES.stream()
                .filter(field -> hasLostDigits(row, field))
                .map(field -> Finding.of(field, "check.lostDigits"))
                .toList();
    }

    /** A resident number that hasn't the form of one. */
    static List<Finding> wrongForm(ListedRow row) {
        return resident(row)
                .filter(n -> !n.hasEighteen() && !n.hasFifteen())
                .map(n -> Finding.of(
                        Field.ID_NUMBER,
                        "check.wrongForm",
                        String.valueOf(n.value().length())))
                .stream()
                .toList();
    }

    static List<Finding> wrongCheckDigit(ListedRow row) {
        return resident(row)
                .filter(n -> n.hasEighteen() && !n.checkFits())
                .map(n -> Finding.of(Field.ID_NUMBER, "check.wrongCheckDigit"))
                .stream()
                .toList();
    }

    /** An old number of 15 digits, no longer in use. */
    static List<Finding> oldNumber(ListedRow row) {
        return resident(row)
                .filter(IdNumber::hasFifteen)
                .map(n -> Finding.of(Field.ID_NUMBER, "check.oldNumber"))
                .stream()
                .toList();
    }

    /** A residence permit's number is built like a resident number. Source: domain notes, part 7. */
    static List<Finding> residencePermit(ListedRow row) {
        boolean wrong =
                row.year().idTypes().name(row.answers().get(Field.ID_TYPE)).equals("港澳台居民居住证")
                        && !row.isEmpty(Field.ID_NUMBER)
                        && !row.number().checkFits();
        return wrong ? List.of(Finding.of(Field.ID_NUMBER, "check.residencePermit")) : List.of();
    }

    static List<Finding> registrationNumber(ListedRow row) {
        String number = row.normal(Field.REGISTRATION_NUMBER);
        return number.isEmpty() || RegistrationNumber.isValid(number)
                ? List.of()
                : List.of(Finding.of(Field.REGISTRATION_NUMBER, "check.registrationNumber"));
    }

    /** A number that only this desk gives, so that no row may bring it. Source: decision record 0021. */
    static List<Finding> numberOfDesk(ListedRow row) {
        String number = row.normal(Field.REGISTRATION_NUMBER);
        return RegistrationNumber.isValid(number) && new RegistrationNumber(number).isOfDesk()
                ? List.of(Finding.of(Field.REGISTRATION_NUMBER, "check.numberOfDesk"))
                : List.of();
    }

    private static boolean hasLostDigits(ListedRow row, Field field) {
        String value = row.normal(field);
        return SCIENTIFIC.matcher(value.toUpperCase(Locale.ROOT)).matches()
                || WITH_FRACTION.matcher(value).matches()
                || row.numberCells().contains(field)
                        && value.chars().filter(Character::isDigit).count() > DIGITS_KEPT
                || field == Field.ID_NUMBER && row.isResident() && looksCut(row.number());
    }

    /** The last three digits became zeros and fit no longer, or there are too few digits. */
    private static boolean looksCut(IdNumber number) {
        boolean zeros = number.hasEighteen() && number.value().endsWith("000") && !number.checkFits();
        return zeros || TOO_FEW.matcher(number.value()).matches() && !number.hasFifteen();
    }

    /** The resident number of a row, unless its digits are lost anyway. */
    private static Optional<IdNumber> resident(ListedRow row) {
        return row.isResident() && !row.isEmpty(Field.ID_NUMBER) && !hasLostDigits(row, Field.ID_NUMBER)
                ? Optional.of(row.number())
                : Optional.empty();
    }
}
