package confirmdesk.desk.columns;

import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;

/** Remembers what the columns of senders' lists hold; each list that looks the same has one sender. */
public interface ColumnMatches {

    /** Everything that is remembered, by sender. */
    List<SenderColumns> all();

    /** Remembers it in place of what was remembered of lists that look the same; on disk when this returns. */
    void remember(SenderColumns columns, Clerk clerk, Instant at);

    /** Forgets what was remembered of lists with this header. */
    void forget(String print);
}
