package confirmdesk.desk.columns;

import confirmdesk.domain.registration.Field;
import java.util.Map;

/**
 * What somebody said the columns of a sender's lists hold.
 *
 * @param print the header row by which such a list is recognised again
 * @param fields the fields by the words of the header
 */
public record SenderColumns(String print, String sender, Map<String, Field> fields) {

    public SenderColumns {
        fields = Map.copyOf(fields);
    }
}
