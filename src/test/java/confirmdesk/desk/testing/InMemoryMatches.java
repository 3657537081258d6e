package confirmdesk.desk.testing;

import confirmdesk.desk.columns.ColumnMatches;
import confirmdesk.desk.columns.SenderColumns;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is remembered of senders' columns, in memory. */
public final class InMemoryMatches implements ColumnMatches {

    private final List<SenderColumns> all = new ArrayList<>();

    @Override
    public List<SenderColumns> all() {
        return List.copyOf(all);
    }

    @Override
    public void remember(SenderColumns columns, Clerk clerk, Instant at) {
        forget(columns.print());
        all.add(columns);
    }

    @Override
    public void forget(String print) {
        all.removeIf(columns -> columns.print().equals(print));
    }
}
