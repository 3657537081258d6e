package confirmdesk.desk.log;

import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.function.Consumer;

/** The chained log, to be read. */
public interface Journal {

    /** Every entry, oldest first, without holding them all. */
    void forEach(Consumer<LogEntry> sink);

    /** The newest entries whose number is below {@code number}, newest first: a page of the list on the screen. */
    List<LogEntry> newestBelow(long number, int most);

    List<LogEntry> of(RegistrationNumber number);

    /** The last entry's hash. */
    String head();
}
