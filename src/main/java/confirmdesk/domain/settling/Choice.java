package confirmdesk.domain.settling;

import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;

/**
 * Which of one person's registrations of this year stands.
 *
 * @param among all that were looked at, the standing one too; one that came later was not part of the choice
 */
public record Choice(RegistrationNumber stands, List<RegistrationNumber> among) {

    public Choice {
        among = List.copyOf(among);
        if (!among.contains(stands)) {
            throw new IllegalArgumentException("the one that stands is one of them");
        }
    }

    /** Whether it still answers which of these stands. */
    public boolean answers(List<RegistrationNumber> samePerson) {
        return among.containsAll(samePerson) && samePerson.contains(stands);
    }
}
