package confirmdesk.domain.checking;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.YesNo;
import confirmdesk.domain.subjects.Scores;
import confirmdesk.domain.subjects.Subject;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is looked at in words. */
final class WordRules {

    private static final List<String> SEXES = List.of("男", "女");

    /** The question mark, narrow and wide, and the replacement character. */
    private static final Set<Integer> LOST = Set.of((int) '?', (int) '？', 0xFFFD);

    private static final List<Field> TEXTS = List.of(
            Field.ADDRESS,
            Field.SITE,
            Field.SPECIALTY_NAME,
            Field.SCHOOL,
            Field.MAJOR,
            Field.EMPLOYER,
            Field.EMPLOYER_AFFILIATION,
            Field.TITLE);

    private WordRules() {}

    /** A {@code ?} in the name where an encoding lost a character; so does the sign that decoders put in. */
    static List<Finding> lostInName(ListedRow row) {
        return hasLost(row.answers().get(Field.NAME))
                ? List.of(Finding.of(Field.NAME, "check.lostCharacters"))
                : List.of();
    }

    /** A private-use character in the name: it stands for a rare one, and every computer shows another. */
    static List<Finding> privateCharacters(ListedRow row) {
        String name = row.answers().get(Field.NAME);
        return !hasLost(name) && row.year().names().hasUnknown(name)
                ? List.of(Finding.of(Field.NAME, "check.privateCharacters"))
                : List.of();
    }

    /** The same loss in other words than the name; they may be taken, because nobody is found by them. */
    static List<Finding> lostInText(ListedRow row) {
        return TEXTS.stream()
                .filter(field -> hasLost(row.answers().get(field)))
                .map(field -> Finding.of(field, "check.lostInText"))
                .toList();
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

    /** What a candidate sits must be understood. */
    static List<Finding> unknownChoice(ListedRow row) {
        return unknown(row, Arrays.stream(Subject.values()).map(Subject::chosenField));
    }

    /** Whether somebody was absent or disciplined must be understood. */
    static List<Finding> unknownMark(ListedRow row) {
        return unknown(row, Stream.of(Field.ABSENT, Field.DISCIPLINED));
    }

    /** A score that is no number counts as not taken, so it should be one of the words for that. */
    static List<Finding> unknownScore(ListedRow row) {
        return Arrays.stream(Subject.values())
                .map(Subject::scoreField)
                .filter(field -> !Scores.isKnown(row.answers().get(field)))
                .map(field -> Finding.of(field, "check.unknownScore"))
                .toList();
    }

    private static List<Finding> unknown(ListedRow row, Stream<Field> columns) {
        return columns.filter(field -> !YesNo.isKnown(field, row.answers().get(field)))
                .map(field -> Finding.of(field, "check.unknownYesOrNo"))
                .toList();
    }

    private static boolean hasLost(String text) {
        return text.codePoints().anyMatch(LOST::contains);
    }
}
