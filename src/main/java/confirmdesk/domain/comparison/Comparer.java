package confirmdesk.domain.comparison;

import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Choice;
import confirmdesk.domain.settling.Settled;
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
        subjectsDue = new SubjectsDue(differences, year);
        conditions = new Conditions(year);
    }

    /** What the comparison finds; only what {@link Surroundings} asks for matters, not what else it holds. */
    public Comparison compare(Registration registration, Surroundings surroundings) {
        Facts facts = new Facts(registration, surroundings, year);
        List<OutcomeRule> rules = inOrder(registration);
        Outcome outcome = firstThatApplies(rules, facts);
        Outcome about = about(rules, facts, surroundings.settled(), registration);
        List<LastYearRecord> found = facts.linked(about);
        Question question =
                Question.of(registration.number(), about, facts.samePerson(), numbers(found), surroundings.settled());
        List<LastYearRecord> linked = found.stream()
                .filter(r -> question.linked().contains(r.number()))
                .toList();
        List<FieldComparison> fields =
                linked.size() == 1 ? differences.between(linked.getFirst(), registration) : List.of();
        return new Comparison(
                registration.number(),
                outcome,
                numbers(linked),
                fields,
                subjectsDue.of(question, registration, linked),
                SubjectSet.chosenIn(registration.answers()),
                conditions.unmet(outcome, registration, fields, surroundings.refused()),
                about.asks() ? evidence(facts, found) : List.of(),
                question);
    }

    /** The outcome once it is settled that this registration is the one that stands. */
    private static Outcome about(List<OutcomeRule> rules, Facts facts, Settled settled, Registration registration) {
        Choice choice = settled.choice();
        boolean stands = choice != null
                && Question.isChosen(settled, facts.samePerson())
                && choice.stands().equals(registration.number());
        return firstThatApplies(
                rules.stream()
                        .filter(rule -> !stands || rule.outcome() != Outcome.DUPLICATE)
                        .toList(),
                facts);
    }

    private static Outcome firstThatApplies(List<OutcomeRule> rules, Facts facts) {
        return rules.stream()
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

    private static List<RegistrationNumber> numbers(List<LastYearRecord> records) {
        return records.stream().map(LastYearRecord::number).toList();
    }

    private static List<Evidence> evidence(Facts facts, List<LastYearRecord> linked) {
        return linked.stream().map(r -> facts.likelihood(r).evidence()).toList();
    }
}
