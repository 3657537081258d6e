package confirmdesk.ui.importing.columns;

import confirmdesk.domain.registration.Field;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/** A column that the program doesn't know by itself. @param field what the clerk says it holds @param samples its first values */
public record ColumnLine(String header, String samples, ObjectProperty<Optional<Field>> field) {

    /** Says no value: it may be personal. */
    @Override
    public String toString() {
        return header;
    }
}
