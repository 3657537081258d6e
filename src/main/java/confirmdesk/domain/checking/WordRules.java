package confirmdesk.domain.checking;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.YesNo;
import confirmdesk.domain.subjects.Subject;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What is looked at in words. */
final class WordRules {

    private static final List<String> SEXES = List.of("男", "女");

    private WordRules() {}

    /** A {@code ?} or a private-use character in a name: an encoding lost a rare character. */
    static List<Finding> lostCharacters(ListedRow row) {
        return row.year().names().hasUnknown(row.answers().get(Field.NAME))
                ? List.of(Finding.of(Field.NAME, "check.lostCharacters"))
                : List.of();
    }

    static List<Finding> unknownIdType(ListedRow row) {
        return row.isEmpty(Field.ID_TYPE)
                        || row.year().idTypes().isKnown(row.answers().get(Field.ID_TYPE))
                ? List.of()
                : List.of(Finding.of(Field.ID_TYPE, "check.unknownIdType"));
    }

    static List<Finding> unknownSex(ListedRow row) {
        return row.isEmpty(Field.SEX) || SEXES.contains(row.normal(Field.SEX))
                ? List.of()
                : List.of(Finding.of(Field.SEX, "check.unknownSex"));
    }

    /** What was passed in the year before last year counts only if it is understood. */
    static List<Finding> unknownSubjects(ListedRow row) {
        return SubjectSet.read(row.answers().get(Field.PASSED_BEFORE)).isPresent()
                ? List.of()
                : List.of(Finding.of(Field.PASSED_BEFORE, "check.unknownSubjects"));
    }

    /** What a candidate sits, and the marks of last year, must be understood. */
    static List<Finding> unknownYesOrNo(ListedRow row) {
        Stream<Field> chosen = Arrays.stream(Subject.values()).map(Subject::chosenField);
        return Stream.concat(chosen, Stream.of(Field.ABSENT, Field.DISCIPLINED))
                .filter(field -> !YesNo.isKnown(row.answers().get(field)))
                .map(field -> Finding.of(field, "check.unknownYesOrNo"))
                .toList();
    }
}
