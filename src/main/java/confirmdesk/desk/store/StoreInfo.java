package confirmdesk.desk.store;

import java.nio.file.Path;
import java.util.Optional;

/** What a store is. @param year the exam year, once a batch fixed it */
public record StoreInfo(Path folder, Kind kind, Optional<Integer> year) {

    /** The real store starts empty and never gets made-up people; the practice store is another folder; a test's is neither. */
    public enum Kind {
        REAL,
        PRACTICE,
        TEST
    }
}
