package confirmdesk.domain.checking;

import confirmdesk.domain.examyear.Specialty;
import confirmdesk.domain.registration.Field;
import java.util.List;

/** What is looked at in levels, against the year's table of specialties; a table that names no level says nothing. */
final class Levels {

    private Levels() {}

    /** A level that no specialty of the table has. Without one there is neither a price nor subjects due. */
    static List<Finding> unknown(ListedRow row) {
        List<String> levels = known(row);
        boolean isKnown = row.isEmpty(Field.LEVEL) || levels.isEmpty() || isAmong(levels, row);
        return isKnown ? List.of() : List.of(Finding.of(Field.LEVEL, "check.unknownLevel", String.join("、", levels)));
    }

    /** A known level that isn't that of the specialty. */
    static List<Finding> ofTheSpecialty(ListedRow row) {
        return Contradictions.specialty(row.normal(Field.SPECIALTY_CODE), row)
                .map(Specialty::level)
                .filter(level -> !level.isEmpty() && isAmong(known(row), row))
                .filter(level -> !isAmong(List.of(level), row))
                .map(level -> Finding.of(Field.LEVEL, "check.level", level))
                .stream()
                .toList();
    }

    private static boolean isAmong(List<String> levels, ListedRow row) {
        return levels.stream().anyMatch(level -> Contradictions.same(level, row.normal(Field.LEVEL)));
    }

    private static List<String> known(ListedRow row) {
        return row.year().specialties().values().stream()
                .map(Specialty::level)
                .filter(level -> !level.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
