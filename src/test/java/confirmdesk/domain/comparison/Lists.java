package confirmdesk.domain.comparison;

import confirmdesk.domain.Years;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The two lists of a made-up batch, every record of which is given to every comparison. */
record Lists(List<Registration> thisYear, List<LastYearRecord> lastYear) {

    /** What the comparison finds for one registration beside these records of last year. */
    static Comparison compared(Registration registration, LastYearRecord... lastYear) {
        return new Lists(List.of(registration), List.of(lastYear)).compare(registration);
    }

    Comparison compare(Registration registration) {
        return new Comparer(Years.year()).compare(registration, around(registration, lastYear));
    }

    Surroundings around(Registration registration, List<LastYearRecord> candidates) {
        List<Registration> others =
                thisYear.stream().filter(r -> !r.equals(registration)).toList();
        Set<IdNumber> numbers =
                others.stream().map(r -> number(r.get(Field.ID_NUMBER))).collect(Collectors.toSet());
        Set<RegistrationNumber> spokenFor = candidates.stream()
                .filter(r -> numbers.contains(number(r.get(Field.ID_NUMBER))))
                .map(LastYearRecord::number)
                .collect(Collectors.toSet());
        return new Surroundings(sameNumber(registration, others), candidates, spokenFor);
    }

    private static List<Registration> sameNumber(Registration registration, List<Registration> others) {
        IdNumber own = number(registration.get(Field.ID_NUMBER));
        return others.stream()
                .filter(r -> number(r.get(Field.ID_NUMBER)).equals(own))
                .toList();
    }

    private static IdNumber number(String text) {
        return IdNumber.of(text);
    }
}
