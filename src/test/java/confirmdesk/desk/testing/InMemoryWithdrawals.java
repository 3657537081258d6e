package confirmdesk.desk.testing;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.withdrawal.PossiblyWithdrawn;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;

/** Who may have withdrawn, in memory. */
public final class InMemoryWithdrawals implements PossiblyWithdrawn {

    private final Contents contents;

    InMemoryWithdrawals(Contents contents) {
        this.contents = contents;
    }

    @Override
    public long count() {
        return first(Integer.MAX_VALUE).size();
    }

    @Override
    public List<Line> first(int most) {
        return contents.files.values().stream()
                .filter(this::inDoubt)
                .limit(most)
                .map(file -> new Line(
                        file.registration().number(),
                        file.registration().get(Field.NAME),
                        file.state(),
                        contents.doubts.get(file.registration().number()).word()))
                .toList();
    }

    @Override
    public boolean stays(RegistrationNumber number, Clerk clerk, Instant at) {
        CaseFile file = contents.files.get(number);
        if (file == null || !inDoubt(file)) {
            return false;
        }
        contents.doubts.computeIfPresent(number, (n, doubt) -> new Contents.Doubt(doubt.word(), true));
        contents.log(clerk, at, Act.STAYS, number, null, null, "");
        return true;
    }

    private boolean inDoubt(CaseFile file) {
        Contents.Doubt doubt = contents.doubts.get(file.registration().number());
        return doubt != null && !doubt.stays() && !file.state().isClosed() && file.state() != State.REJECTED;
    }
}
