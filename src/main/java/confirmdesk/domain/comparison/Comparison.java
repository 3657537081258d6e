package confirmdesk.domain.comparison;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;

/**
 * What the comparison of one registration with last year's list found.
 *
 * @param outcome what the rules found; nothing that people settle changes it
 * @param lastYear the records linked to or suggested, in ascending order of their numbers
 * @param fields every compared field, if the registration is linked to or suggested with exactly one record; else empty
 * @param due the subjects due
 * @param chosen the subjects chosen
 * @param unmet the conditions of automatic confirmation that are not met; empty means it may be confirmed automatically
 * @param evidence for each record that a person is asked about, what speaks for and against it
 * @param question what is left to a person, and what people said to it
 */
public record Comparison(
        RegistrationNumber number,
        Outcome outcome,
        List<RegistrationNumber> lastYear,
        List<FieldComparison> fields,
        SubjectSet due,
        SubjectSet chosen,
        List<Unmet> unmet,
        List<Evidence> evidence,
        Question question) {

    public Comparison {
        lastYear = List.copyOf(lastYear);
        fields = List.copyOf(fields);
        unmet = List.copyOf(unmet);
        evidence = List.copyOf(evidence);
    }

    public boolean isAutomatic() {
        return unmet.isEmpty();
    }

    /** The fields of one likeness, in the order of the contract. */
    public List<Field> fieldsThatAre(Likeness likeness) {
        return fields.stream()
                .filter(f -> f.likeness() == likeness)
                .map(FieldComparison::field)
                .toList();
    }
}
