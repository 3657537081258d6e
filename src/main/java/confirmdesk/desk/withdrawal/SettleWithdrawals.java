package confirmdesk.desk.withdrawal;

import confirmdesk.desk.decision.DecisionResult;
import confirmdesk.desk.decision.WithdrawRegistration;
import confirmdesk.desk.review.Look;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.List;

/** Settles by a person who withdrew and who did not. */
public final class SettleWithdrawals {

    private final PossiblyWithdrawn doubtful;
    private final WithdrawRegistration withdraw;
    private final Clock clock;

    public SettleWithdrawals(PossiblyWithdrawn doubtful, WithdrawRegistration withdraw, Clock clock) {
        this.doubtful = doubtful;
        this.withdraw = withdraw;
        this.clock = clock;
    }

    /** How many are to be settled. */
    public long count() {
        return doubtful.count();
    }

    public List<PossiblyWithdrawn.Line> first(int most) {
        return doubtful.first(most);
    }

    /** The candidate withdrew, whether a batch said so or not. */
    public DecisionResult withdraw(RegistrationNumber number, Clerk clerk) {
        return withdraw.withdraw(Look.newest(number), clerk);
    }

    /** The candidate did not. @return whether it was in doubt */
    public boolean stays(RegistrationNumber number, Clerk clerk) {
        return doubtful.stays(number, clerk, clock.instant());
    }
}
