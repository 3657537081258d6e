package confirmdesk.store.rows;

import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.rows.StandingRow.PhotoLink;
import java.time.Instant;
import java.util.List;

/**
 * Something done with a registration, and what is needed to take it back.
 *
 * @param batch what was done in one step has the same
 * @param before the photo before the act
 * @param text own words, empty if there are none
 */
public record ActRow(
        long id,
        long batch,
        long registration,
        Act act,
        State from,
        State to,
        Clerk clerk,
        Instant at,
        List<String> reasons,
        String text,
        PhotoLink before,
        boolean undone) {

    public ActRow {
        reasons = List.copyOf(reasons);
    }

    ActRow takenBack() {
        return new ActRow(id, batch, registration, act, from, to, clerk, at, reasons, text, before, true);
    }
}
