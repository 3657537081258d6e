package confirmdesk.desk.payment;

import confirmdesk.domain.log.LoggedReason;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.List;

/** Notes by hand who paid for a sitting that was cancelled and therefore owes nothing; the batch may say so too. */
public final class CarryOver {

    private final Payers payers;
    private final Clock clock;

    public CarryOver(Payers payers, Clock clock) {
        this.payers = payers;
        this.clock = clock;
    }

    /** Notes it, or takes the note back. @param stands whether it has paid */
    public Result note(RegistrationNumber number, boolean stands, String reason, Clerk clerk) {
        if (reason.isBlank()) {
            return new ReasonMissing();
        }
        Payer payer = payers.find(number).orElse(null);
        if (payer == null) {
            return new NotFound(number);
        }
        if (payer.carriedOver() == stands) {
            return new AsBefore(number);
        }
        String logged = LoggedReason.of(List.of(), reason, payer.registration());
        payers.carryOver(payer, new Payers.CarriedOver(stands, reason.strip(), logged), clerk, clock.instant());
        return new Noted(number, stands);
    }

    /** How it ended. */
    public sealed interface Result {}

    public record Noted(RegistrationNumber number, boolean stands) implements Result {}

    /** It was noted so already; nothing was changed. */
    public record AsBefore(RegistrationNumber number) implements Result {}

    public record ReasonMissing() implements Result {}

    public record NotFound(RegistrationNumber number) implements Result {}
}
