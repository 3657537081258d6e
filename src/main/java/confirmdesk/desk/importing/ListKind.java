package confirmdesk.desk.importing;

import confirmdesk.domain.registration.Field;
import java.util.List;
import java.util.stream.Stream;

/** Which of the two lists a file is. */
public enum ListKind {
    THIS_YEAR,
    LAST_YEAR;

    /** The columns without which such a list can't be taken. */
    public List<Field> needed() {
        return this == THIS_YEAR
                ? Field.needed()
                : Stream.concat(Field.needed().stream(), Field.results().stream())
                        .toList();
    }
}
