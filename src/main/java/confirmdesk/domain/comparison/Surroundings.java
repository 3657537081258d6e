package confirmdesk.domain.comparison;

import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Settled;
import java.util.List;
import java.util.Set;

/**
 * What must be known around a registration to compare it. The lists may hold more than what matters; the rules pick.
 *
 * @param sameNumber this year's <em>other</em> registrations with the same normalised ID number
 * @param candidates records of last year that may be the same person: at least all with the same ID number, all whose
 *     name is a variant and whose sex and birth date are equal, and all whose name is a variant and whose number is
 *     the other form of this one or differs in one digit
 * @param spokenFor those of the candidates whose ID number stands in another registration of this year
 * @param settled what people found out about the registration
 * @param refused whether the centre refused what was handed back about the registration: then a person must look
 */
public record Surroundings(
        List<Registration> sameNumber,
        List<LastYearRecord> candidates,
        Set<RegistrationNumber> spokenFor,
        Settled settled,
        boolean refused) {

    public Surroundings {
        sameNumber = List.copyOf(sameNumber);
        candidates = List.copyOf(candidates);
        spokenFor = Set.copyOf(spokenFor);
    }

    /** Where nobody has settled anything, and the centre refused nothing. */
    public Surroundings(
            List<Registration> sameNumber, List<LastYearRecord> candidates, Set<RegistrationNumber> spokenFor) {
        this(sameNumber, candidates, spokenFor, Settled.NOTHING, false);
    }
}
