package confirmdesk.domain.comparison;

import confirmdesk.domain.examyear.ComparedField;
import confirmdesk.domain.examyear.IdTypes;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the fields of two years side by side. */
final class Differences {

    /** What someone sits is not a difference, nor is the number the system gave. Source: the contract, "Differences". */
    private static final Set<Field> NEVER_COMPARED = Set.of(
            Field.REGISTRATION_NUMBER,
            Field.CHOSEN_BASIC,
            Field.CHOSEN_RELATED,
            Field.CHOSEN_PROFESSIONAL,
            Field.CHOSEN_PRACTICE);

    private final List<ComparedField> fields;
    private final IdTypes idTypes;

    Differences(List<ComparedField> fields, IdTypes idTypes) {
        this.fields = fields.stream()
                .filter(f -> !NEVER_COMPARED.contains(f.field()))
                .sorted(Comparator.comparing(ComparedField::field))
                .toList();
        this.idTypes = idTypes;
    }

    /** Every compared field that at least one of the lists has, in the order of the contract. */
    List<FieldComparison> between(LastYearRecord lastYear, Registration thisYear) {
        return fields.stream()
                .filter(f ->
                        lastYear.answers().has(f.field()) || thisYear.answers().has(f.field()))
                .map(f -> compare(f, lastYear.answers(), thisYear.answers()))
                .toList();
    }

    /** Whether both lists have the column and it says something different. */
    boolean differs(Field field, Answers lastYear, Answers thisYear) {
        return lastYear.has(field)
                && thisYear.has(field)
                && !normal(field, lastYear.get(field)).equals(normal(field, thisYear.get(field)));
    }

    private FieldComparison compare(ComparedField compared, Answers lastYear, Answers thisYear) {
        Field field = compared.field();
        return new FieldComparison(
                field,
                compared.group(),
                lastYear.get(field),
                thisYear.get(field),
                likeness(compared, lastYear, thisYear));
    }

    private Likeness likeness(ComparedField compared, Answers lastYear, Answers thisYear) {
        Field field = compared.field();
        if (!lastYear.has(field) || !thisYear.has(field)) {
            return Likeness.NOT_COMPARED;
        }
        String before = lastYear.get(field);
        String now = thisYear.get(field);
        if (before.equals(now)) {
            return Likeness.EQUAL;
        }
        if (normal(field, before).equals(normal(field, now))) {
            return Likeness.WRITTEN_DIFFERENTLY;
        }
        return compared.mayGrowByOne() ? growth(before, now) : Likeness.CHANGED;
    }

    private static Likeness growth(String before, String now) {
        Optional<BigDecimal> growth = number(now).flatMap(n -> number(before).map(n::subtract));
        if (growth.isEmpty()) {
            return Likeness.CHANGED;
        }
        if (growth.get().signum() == 0) {
            return Likeness.WRITTEN_DIFFERENTLY;
        }
        return growth.get().compareTo(BigDecimal.ONE) == 0 ? Likeness.CHANGED_AS_EXPECTED : Likeness.CHANGED;
    }

    private static Optional<BigDecimal> number(String text) {
        String plain = Normal.withoutSpaces(Normal.width(text));
        return plain.matches("\\d{1,3}(\\.\\d{1,3})?年?")
                ? Optional.of(new BigDecimal(plain.replace("年", "")))
                : Optional.empty();
    }

    private String normal(Field field, String value) {
        return field == Field.ID_TYPE ? idTypes.name(value) : Normal.of(field, value);
    }
}
