package confirmdesk.domain.comparison;

import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the rules ask about a registration and what stands around it. */
final class Facts {

    private final Registration registration;
    private final Surroundings surroundings;
    private final ExamYear year;
    private final List<LastYearRecord> underNumber;
    private final List<LastYearRecord> underNumberAndName;
    private final Optional<LastYearRecord> found;

    Facts(Registration registration, Surroundings surroundings, ExamYear year) {
        this.registration = registration;
        this.surroundings = surroundings;
        this.year = year;
        underNumber = surroundings.candidates().stream()
                .filter(r -> hasSameNumber(r.get(Field.ID_NUMBER)))
                .sorted(Comparator.comparing(LastYearRecord::number))
                .toList();
        underNumberAndName =
                underNumber.stream().filter(r -> hasSameName(r.get(Field.NAME))).toList();
        found = underNumberAndName.stream().filter(this::hasEqualName).findFirst();
    }

    /** The same person has another registration this year: same number; same name or a variant of it. */
    boolean hasTwinThisYear() {
        return !samePerson().isEmpty();
    }

    /** This person's registrations of this year in ascending order, this one too; empty if it is the only one. */
    List<RegistrationNumber> samePerson() {
        List<RegistrationNumber> twins = surroundings.sameNumber().stream()
                .filter(other -> !other.number().equals(registration.number()))
                .filter(other -> hasSameNumber(other.get(Field.ID_NUMBER)))
                .filter(other -> hasSameName(other.get(Field.NAME)))
                .map(Registration::number)
                .toList();
        return twins.isEmpty()
                ? List.of()
                : Stream.concat(twins.stream(), Stream.of(registration.number()))
                        .sorted()
                        .toList();
    }

    /** Last year has more than one record under this number with this name or a variant of it. */
    boolean hasSeveralRecords() {
        return underNumberAndName.size() > 1;
    }

    /** A record stands under this name and number, both after normalising, and the test holds for it. */
    boolean isFoundAnd(Predicate<LastYearRecord> test) {
        return found.filter(test).isPresent();
    }

    /** A record stands under this number with a name that differs only in how it is written. */
    boolean hasNameVariant() {
        return found.isEmpty() && !underNumberAndName.isEmpty();
    }

    /** Only records with a really different name stand under this number. */
    boolean hasOtherName() {
        return underNumberAndName.isEmpty() && !underNumber.isEmpty();
    }

    /** No record stands under this number, but very likely the same person under another one. */
    boolean hasSuggestion() {
        return underNumber.isEmpty() && !suggested().isEmpty();
    }

    /** The records of last year that the outcome links to or suggests, in ascending order of their numbers. */
    List<LastYearRecord> linked(Outcome outcome) {
        return switch (outcome) {
            case DUPLICATE, NEW -> List.of();
            case NAME_CHANGED -> underNumber;
            case ID_CHANGED -> found.map(List::of).orElseGet(this::suggested);
            case AMBIGUOUS, DISCIPLINED, ABSENT, PASSED_ALL, CHANGED, UNCHANGED, NAME_VARIANT -> underNumberAndName;
        };
    }

    /** What speaks for and against the record being of the same person. */
    SamePerson likelihood(LastYearRecord lastYear) {
        return new SamePerson(registration, lastYear, year.idTypes(), hasSameName(lastYear.get(Field.NAME)));
    }

    /** A record that belongs by its number to another registration of this year is not suggested. */
    private List<LastYearRecord> suggested() {
        return surroundings.candidates().stream()
                .filter(r -> !surroundings.spokenFor().contains(r.number()))
                .filter(r -> hasSameName(r.get(Field.NAME)))
                .filter(r -> likelihood(r).isVeryLikely())
                .sorted(Comparator.comparing(LastYearRecord::number))
                .toList();
    }

    private boolean hasSameNumber(String other) {
        return IdNumber.of(registration.get(Field.ID_NUMBER)).equals(IdNumber.of(other));
    }

    private boolean hasSameName(String other) {
        return year.names().sameName(registration.get(Field.NAME), other);
    }

    private boolean hasEqualName(LastYearRecord lastYear) {
        return Normal.name(registration.get(Field.NAME)).equals(Normal.name(lastYear.get(Field.NAME)));
    }
}
