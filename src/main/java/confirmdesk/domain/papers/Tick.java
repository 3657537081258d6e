package confirmdesk.domain.papers;

import confirmdesk.domain.staff.Clerk;
import java.time.Instant;

/** Who saw a paper, and when. */
public record Tick(Clerk clerk, Instant at) {}
