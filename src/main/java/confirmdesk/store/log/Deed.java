package confirmdesk.store.log;

import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the next entry of the log reports. */
public record Deed(
        Clerk clerk,
        Instant at,
        Act act,
        @Nullable RegistrationNumber registration,
        @Nullable State from,
        @Nullable State to,
        String reason) {

    /** Something done to the store as a whole. */
    public static Deed ofStore(Clerk clerk, Instant at, Act act, String reason) {
        return new Deed(clerk, at, act, null, null, null, reason);
    }
}
