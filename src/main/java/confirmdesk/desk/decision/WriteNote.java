package confirmdesk.desk.decision;

import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;

/** Keeps a note of the staff with a registration. */
public final class WriteNote {

    private final Decisions decisions;
    private final Clock clock;

    public WriteNote(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Keeps the note; an empty one removes it. @return whether the registration is there */
    public boolean write(RegistrationNumber number, String text, Clerk clerk) {
        return decisions.note(number, text.strip(), clerk, clock.instant());
    }
}
