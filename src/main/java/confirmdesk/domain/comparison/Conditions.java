package confirmdesk.domain.comparison;

import confirmdesk.domain.examyear.ComparedField;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The conditions of automatic confirmation: a returning candidate of a region that has it, whose counting fields equal
 * last year's. Source: the 2023 notice ([1] in the domain notes, part 2); regions and fields are tables of the year.
 */
final class Conditions {

    private final Set<String> regions;
    private final Set<Field> counting;

    Conditions(ExamYear year) {
        regions = year.autoConfirmRegions().stream().map(Conditions::plain).collect(Collectors.toSet());
        counting = year.comparedFields().stream()
                .filter(ComparedField::counts)
                .map(ComparedField::field)
                .collect(Collectors.toSet());
    }

    /** The conditions not met, in the order of the contract; this year's region decides. @param refused by the centre */
    List<Unmet> unmet(Outcome outcome, Registration registration, List<FieldComparison> fields, boolean refused) {
        List<Unmet> unmet = new ArrayList<>();
        if (isNoReturningCandidate(outcome)) {
            unmet.add(Unmet.Condition.NOT_RETURNING);
        }
        if (outcome == Outcome.PASSED_ALL) {
            unmet.add(Unmet.Condition.PASSED_ALL);
        }
        if (!regions.contains(plain(registration.get(Field.REGION)))) {
            unmet.add(Unmet.Condition.REGION_WITHOUT);
        }
        if (needsAPerson(outcome) || refused) {
            unmet.add(Unmet.Condition.NEEDS_A_PERSON);
        }
        fields.stream()
                .filter(f -> f.isChange() && counting.contains(f.field()))
                .forEach(f -> unmet.add(new Unmet.FieldChanged(f.field())));
        return unmet;
    }

    private static boolean isNoReturningCandidate(Outcome outcome) {
        return switch (outcome) {
            case DISCIPLINED, ABSENT, ID_CHANGED, NAME_CHANGED, NEW -> true;
            case DUPLICATE, AMBIGUOUS, PASSED_ALL, CHANGED, UNCHANGED, NAME_VARIANT -> false;
        };
    }

    private static boolean needsAPerson(Outcome outcome) {
        return switch (outcome) {
            case DUPLICATE, AMBIGUOUS, NAME_VARIANT, NAME_CHANGED -> true;
            case DISCIPLINED, ABSENT, ID_CHANGED, PASSED_ALL, CHANGED, UNCHANGED, NEW -> false;
        };
    }

    private static String plain(String region) {
        return Normal.withoutSpaces(Normal.width(region));
    }
}
