package confirmdesk.desk.papers;

import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.registration.RegistrationNumber;

/** Keeps which papers somebody saw. */
public interface PaperTicks {

    /** Keeps that a paper was seen, or that it wasn't after all. @return whether the registration is there */
    boolean put(RegistrationNumber number, String paper, boolean ticked, Tick tick);
}
