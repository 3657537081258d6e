package confirmdesk.domain.checking;

import confirmdesk.domain.examyear.Specialty;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import java.util.List;
import java.util.Optional;

/** Values of a row that don't go together; a person decides which one is right. */
final class Contradictions {

    private Contradictions() {}

    /** The sex against the number's own. */
    static List<Finding> sex(ListedRow row) {
        Optional<String> inNumber = row.isResident() ? row.number().sex() : Optional.empty();
        boolean differs = !row.isEmpty(Field.SEX)
                && inNumber.filter(s -> !s.equals(row.normal(Field.SEX))).isPresent();
        return differs ? List.of(Finding.of(Field.SEX, "check.sex")) : List.of();
    }

    /** The birth date against the number's own. */
    static List<Finding> birthDate(ListedRow row) {
        boolean differs = row.isResident()
                && Normal.day(row.answers().get(Field.BIRTH_DATE))
                        .flatMap(day -> row.number().birthDate().filter(own -> !own.equals(day)))
                        .isPresent();
        return differs ? List.of(Finding.of(Field.BIRTH_DATE, "check.birthDate")) : List.of();
    }

    /** A code that the table doesn't have, or a name that isn't that of the code. */
    static List<Finding> specialty(ListedRow row) {
        if (row.isEmpty(Field.SPECIALTY_CODE)) {
            return List.of();
        }
        Optional<Specialty> specialty = specialty(row.normal(Field.SPECIALTY_CODE), row);
        if (specialty.isEmpty()) {
            return List.of(Finding.of(Field.SPECIALTY_CODE, "check.unknownSpecialty"));
        }
        String name = specialty.get().name();
        boolean same = row.isEmpty(Field.SPECIALTY_NAME) || same(name, row.normal(Field.SPECIALTY_NAME));
        return same ? List.of() : List.of(Finding.of(Field.SPECIALTY_NAME, "check.specialtyName", name));
    }

    /** The specialty of the year's table with this code. */
    static Optional<Specialty> specialty(String code, ListedRow row) {
        return Optional.ofNullable(row.year().specialties().get(code));
    }

    /** Whether two words differ only in spaces, width and brackets. */
    static boolean same(String one, String other) {
        return Normal.withoutBrackets(one).equals(Normal.withoutBrackets(other));
    }
}
