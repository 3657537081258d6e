package confirmdesk.desk.comparison;

import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.registration.Registration;

/** Knows what must be looked at to compare a registration. */
public interface Neighbourhood {

    Surroundings of(Registration registration);
}
