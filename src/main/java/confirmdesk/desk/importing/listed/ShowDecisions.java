package confirmdesk.desk.importing.listed;

import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.State;
import java.util.List;
import java.util.Optional;

/** Puts what was decided beside the rows that change somebody who was decided about. */
public final class ShowDecisions {

    private final Registrations registrations;

    public ShowDecisions(Registrations registrations) {
        this.registrations = registrations;
    }

    /** Before the import; afterwards a decision that was re-opened stands only in the log. */
    public List<Decided> beside(List<TakenRow> rows) {
        return rows.stream()
                .map(row -> Decided.of(
                        row, row.state() == State.PENDING ? Optional.empty() : registrations.open(row.number())))
                .toList();
    }
}
