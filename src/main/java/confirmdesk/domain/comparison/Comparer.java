package confirmdesk.domain.comparison;

import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;

/** Holds a registration against last year's list by the rules of one exam year. */
public final class Comparer {

    private final ExamYear year;
    private final Differences differences;
    private final SubjectsDue subjectsDue;
    private final Conditions conditions;

    public Comparer(ExamYear year) {
        this.year = year;
        differences = new Differences(year.comparedFields(), year.idTypes());
        subjectsDue = new SubjectsDue(differences, year.passMark());
        conditions = new Conditions(year);
    }

    /** What the comparison finds; only what {@link Surroundings} asks for matters, not what else it holds. */
    public Comparison compare(Registration registration, Surroundings surroundings) {
        Facts facts = new Facts(registration, surroundings, year);
        Outcome outcome = firstThatApplies(registration, facts);
        List<LastYearRecord> linked = facts.linked(outcome);
        List<FieldComparison> fields =
                linked.size() == 1 ? differences.between(linked.getFirst(), registration) : List.of();
        return new Comparison(
                registration.number(),
                outcome,
                linked.stream().map(LastYearRecord::number).toList(),
                fields,
                subjectsDue.of(outcome, registration, linked),
                SubjectSet.chosenIn(registration.answers()),
                conditions.unmet(outcome, registration, fields),
                outcome == Outcome.ID_CHANGED ? evidence(facts, linked) : List.of());
    }

    private Outcome firstThatApplies(Registration registration, Facts facts) {
        return inOrder(registration).stream()
                .filter(rule -> rule.applies().test(facts))
                .findFirst()
                .map(OutcomeRule::outcome)
                .orElseThrow();
    }

    /** The rules in the order of the contract; from NAME_VARIANT on no record stands under name and number. */
    private List<OutcomeRule> inOrder(Registration registration) {
        return List.of(
                new OutcomeRule(Outcome.DUPLICATE, Facts::hasTwinThisYear),
                new OutcomeRule(Outcome.AMBIGUOUS, Facts::hasSeveralRecords),
                new OutcomeRule(Outcome.DISCIPLINED, f -> f.isFoundAnd(LastYearRecord::disciplined)),
                new OutcomeRule(Outcome.ABSENT, f -> f.isFoundAnd(LastYearRecord::absent)),
                new OutcomeRule(Outcome.ID_CHANGED, f -> f.isFoundAnd(r -> hasOtherIdType(registration, r))),
                new OutcomeRule(Outcome.PASSED_ALL, f -> f.isFoundAnd(r -> subjectsDue.passedAll(registration, r))),
                new OutcomeRule(Outcome.CHANGED, f -> f.isFoundAnd(r -> hasChanges(registration, r))),
                new OutcomeRule(Outcome.UNCHANGED, f -> f.isFoundAnd(r -> true)),
                new OutcomeRule(Outcome.NAME_VARIANT, Facts::hasNameVariant),
                new OutcomeRule(Outcome.NAME_CHANGED, Facts::hasOtherName),
                new OutcomeRule(Outcome.ID_CHANGED, Facts::hasSuggestion),
                new OutcomeRule(Outcome.NEW, f -> true));
    }

    private boolean hasOtherIdType(Registration registration, LastYearRecord lastYear) {
        return differences.differs(Field.ID_TYPE, lastYear.answers(), registration.answers());
    }

    private boolean hasChanges(Registration registration, LastYearRecord lastYear) {
        return differences.between(lastYear, registration).stream().anyMatch(FieldComparison::isChange);
    }

    private static List<Evidence> evidence(Facts facts, List<LastYearRecord> linked) {
        return linked.stream().map(r -> facts.likelihood(r).evidence()).toList();
    }
}
