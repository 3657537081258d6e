package confirmdesk.domain.requirements;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which registrations a row is about; what is empty is any.
 *
 * @param levels 报考级别, without spaces and brackets
 * @param educations the education must be known to be one of them
 * @param employerKinds words of which 单位性质 must hold one
 */
public record Scope(
        SpecialtyCodes specialties, Set<String> levels, Set<Education> educations, Set<String> employerKinds) {

    public static final Scope EVERYBODY = new Scope(SpecialtyCodes.ANY, Set.of(), Set.of(), Set.of());

    public Scope {
        levels = levels.stream().map(Normal::withoutBrackets).collect(Collectors.toUnmodifiableSet());
        educations = Set.copyOf(educations);
        employerKinds = Set.copyOf(employerKinds);
    }

    public boolean fits(Registration registration) {
        return specialties.contains(registration.get(Field.SPECIALTY_CODE))
                && (levels.isEmpty() || levels.contains(Normal.withoutBrackets(registration.get(Field.LEVEL))))
                && (educations.isEmpty() || fitsEducation(registration))
                && (employerKinds.isEmpty() || fitsEmployer(registration));
    }

    private boolean fitsEducation(Registration registration) {
        return Education.of(registration.get(Field.EDUCATION_LEVEL), registration.get(Field.DEGREE))
                .filter(educations::contains)
                .isPresent();
    }

    private boolean fitsEmployer(Registration registration) {
        String kind = Normal.withoutSpaces(Normal.width(registration.get(Field.EMPLOYER_KIND)));
        return employerKinds.stream().anyMatch(kind::contains);
    }
}
