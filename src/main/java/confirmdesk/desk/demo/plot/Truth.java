package confirmdesk.desk.demo.plot;

import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;
import java.util.Set;

/**
 * What a registration was made to be; stated by who made it, never found by comparing.
 *
 * @param lastYear the records it belongs to or may belong to, in ascending order
 * @param changed the fields that were given another value, if it has exactly one such record
 */
public record Truth(
        RegistrationNumber number,
        Outcome outcome,
        List<RegistrationNumber> lastYear,
        Set<Field> changed,
        SubjectSet due,
        boolean automatic) {

    public Truth {
        lastYear = List.copyOf(lastYear);
        changed = Set.copyOf(changed);
    }
}
