package confirmdesk.desk.contactsheet;

import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Which photos were replaced and stand. */
public interface ReplacedPhotos {

    /** Everybody whose photo was replaced in a time, in that order, each once; what was taken back isn't there. */
    List<Replaced> between(Instant from, Instant until);

    /** A photo by its name. */
    Optional<byte[]> photo(String name);

    /**
     * A photo that was replaced, perhaps more than once.
     *
     * @param id the store's number of the registration
     * @param before the name of the photo before the first time; empty if there was none
     * @param after the name of the one that is shown now
     * @param clerk who did it last
     */
    record Replaced(long id, Optional<String> before, Optional<String> after, Clerk clerk, Instant at) {}
}
