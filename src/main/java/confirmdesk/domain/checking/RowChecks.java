package confirmdesk.domain.checking;

import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is looked at in the rows of a list. This year's rows are refused for what would go wrong later and marked for
 * contradictions; last year's list is history: only what can't be kept is refused, the rest is marked, because it
 * explains what changed. A mark for absence or discipline that nobody understands can't be kept: whichever way it were
 * taken, it would decide who is a returning candidate. Source: the contract, "Files in".
 */
public final class RowChecks {

    private static final List<Field> KEYS = List.of(Field.REGISTRATION_NUMBER, Field.NAME, Field.ID_NUMBER);
    private static final List<Field> REST = List.of(Field.ID_TYPE, Field.LEVEL, Field.SPECIALTY_CODE);

    private static final List<Field> AT_THE_DESK = List.of(
            Field.REGION, Field.SITE, Field.NAME, Field.ID_TYPE, Field.ID_NUMBER, Field.LEVEL, Field.SPECIALTY_CODE);
    private static final String MISSING = "check.missing";

    private static final List<RowRule> CONTRADICTIONS = List.of(
            WordRules::privateCharacters,
            WordRules::lostInText,
            WordRules::unknownIdType,
            WordRules::unknownSex,
            WordRules::unknownSubjects,
            WordRules::unknownScore,
            NumberRules::oldNumber,
            NumberRules::residencePermit,
            Contradictions::sex,
            Contradictions::birthDate,
            Contradictions::specialty,
            Levels::ofTheSpecialty);

    private static final List<RowRule> MISTAKES = List.of(
            NumberRules::lostDigits,
            NumberRules::wrongForm,
            NumberRules::wrongCheckDigit,
            DateRules::impossibleDate,
            DateRules::noBirthDate,
            WordRules::lostInName,
            WordRules::unknownChoice,
            Levels::unknown);

    private final List<RowRule> refusing;
    private final List<RowRule> marking;
    private final ExamYear year;

    private RowChecks(List<RowRule> refusing, List<RowRule> marking, ExamYear year) {
        this.refusing = refusing;
        this.marking = marking;
        this.year = year;
    }

    /** The checks of this year's registrations. */
    public static RowChecks ofThisYear(ExamYear year) {
        return new RowChecks(
                joined(
                        List.of(
                                needed(KEYS, MISSING),
                                needed(REST, MISSING),
                                NumberRules::registrationNumber,
                                NumberRules::numberOfDesk,
                                WordRules::unknownMark),
                        MISTAKES),
                CONTRADICTIONS,
                year);
    }

    /**
     * The checks of somebody who is registered at the desk: those of a row of this year, but for the registration number,
     * which the desk gives. Who is registered chooses region and site first. Source: the domain notes, part 8.
     */
    public static RowChecks ofTheDesk(ExamYear year) {
        return new RowChecks(joined(List.of(needed(AT_THE_DESK, "check.missingHere")), MISTAKES), CONTRADICTIONS, year);
    }

    /** The checks of last year's list. */
    public static RowChecks ofLastYear(ExamYear year) {
        return new RowChecks(
                List.of(needed(KEYS, MISSING), NumberRules::registrationNumber, WordRules::unknownMark),
                joined(List.of(needed(REST, MISSING)), joined(MISTAKES, CONTRADICTIONS)),
                year);
    }

    /** Looks at one row. @param numberCells the columns whose cell the sheet stored as a number and not as text */
    public Verdict check(Answers answers, Set<Field> numberCells) {
        ListedRow row = new ListedRow(answers, numberCells, year);
        return new Verdict(findings(refusing, row), findings(marking, row));
    }

    private static List<Finding> findings(List<RowRule> rules, ListedRow row) {
        return rules.stream().flatMap(rule -> rule.findings(row).stream()).toList();
    }

    private static RowRule needed(List<Field> fields, String key) {
        return row -> fields.stream()
                .filter(row::isEmpty)
                .map(field -> Finding.of(field, key))
                .toList();
    }

    private static List<RowRule> joined(List<RowRule> some, List<RowRule> more) {
        return Stream.of(some, more).flatMap(List::stream).toList();
    }
}
