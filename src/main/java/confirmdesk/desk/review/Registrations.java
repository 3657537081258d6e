package confirmdesk.desk.review;

import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The registrations of the store, to be looked at. */
public interface Registrations {

    /** The store's own numbers of what a selection shows, best first for a search, else in the order of import. */
    long[] ids(Selection selection);

    /** The lines of these, in the order asked for; what is gone is left out. */
    List<Summary> summaries(List<Long> ids);

    /** How many each line of the queue holds. */
    Map<QueueLine, Long> counts();

    Optional<CaseFile> open(RegistrationNumber number);

    Optional<CaseFile> open(long id);

    Optional<LastYearRecord> lastYear(RegistrationNumber number);

    /** The papers of a registration that somebody saw, by their codes. */
    Map<String, Tick> ticks(RegistrationNumber number);

    /** Gives every registration in the order of import to {@code sink}, without holding them all. */
    void forEach(Consumer<CaseFile> sink);
}
