package confirmdesk.domain.registering;

import confirmdesk.domain.checking.Verdict;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.List;

/**
 * A draft with everything that is told about it.
 *
 * @param verdict what keeps it from being submitted and what is odd about it, field by field
 * @param sameNumber this year's other registrations with the same ID number
 * @param due the subjects due by last year's scores
 * @param photoThere whether last year's photo is in the store
 */
public record Form(
        Draft draft, Verdict verdict, List<RegistrationNumber> sameNumber, SubjectSet due, boolean photoThere) {

    public Form {
        sameNumber = List.copyOf(sameNumber);
    }
}
