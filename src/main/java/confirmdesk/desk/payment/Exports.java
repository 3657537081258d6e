package confirmdesk.desk.payment;

import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The lists that left the program: numbered, hashed, their bytes kept sealed. */
public interface Exports {

    /** The number that the next list gets. */
    long nextNumber();

    /** Keeps a list with its log entry. */
    void keep(long number, String kind, String format, byte[] bytes, String summary, Clerk clerk, Instant at);

    /** Every list that left the program, newest first, without its bytes. */
    List<Listed> listed();

    Optional<Kept> find(long number);

    /** A list that left the program. */
    record Kept(long number, String kind, String format, byte[] bytes, Instant at) {}

    /** A list that left the program, as a line of a list. */
    record Listed(long number, String kind, String format, String sha256, String summary, Clerk clerk, Instant at) {}
}
