package confirmdesk.ui.review.people;

import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.FieldGroup;
import java.util.Optional;

/** Words short enough to stand beside a person in the list: keys of texts. */
final class ShortName {

    private ShortName() {}

    /** Nothing for a column whose own name is short. */
    static Optional<String> of(Field field) {
        return Optional.ofNullable(
                switch (field) {
                    case PHONE -> "people.phone";
                    case EMAIL -> "people.email";
                    case ADDRESS -> "people.address";
                    case LEVEL -> "people.level";
                    case SPECIALTY_CODE, SPECIALTY_NAME -> "people.specialty-head";
                    case SCHOOL -> "people.school";
                    case GRADUATION -> "people.graduation";
                    case EMPLOYER -> "people.employer";
                    case EMPLOYER_KIND -> "people.employer-kind";
                    case YEARS -> "people.years";
                    case TITLE -> "people.job-title";
                    default -> null;
                });
    }

    static String of(FieldGroup group) {
        return switch (group) {
            case BASIC -> "people.basic";
            case CONTACT -> "people.contact";
            case EXAM -> "people.exam";
            case EDUCATION -> "people.education";
            case WORK -> "people.work";
            case RESULT -> "people.result";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case DUPLICATE -> "people.duplicate";
            case AMBIGUOUS -> "people.ambiguous";
            case DISCIPLINED -> "people.disciplined";
            case ABSENT -> "people.absent";
            case ID_CHANGED -> "people.id-changed";
            case PASSED_ALL -> "people.passed-all";
            case CHANGED -> "people.changed";
            case UNCHANGED -> "people.unchanged";
            case NAME_VARIANT -> "people.name-variant";
            case NAME_CHANGED -> "people.name-changed";
            case NEW -> "people.new";
        };
    }
}
