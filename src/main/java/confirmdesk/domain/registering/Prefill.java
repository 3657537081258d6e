package confirmdesk.domain.registering;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a draft was prefilled with.
 *
 * @param record last year's record; nothing if none was found
 * @param values last year's values, as they came, of the fields that the form has
 */
public record Prefill(@Nullable RegistrationNumber record, Map<Field, String> values) {

    public static final Prefill NONE = new Prefill(null, Map.of());

    public Prefill {
        Map<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** What a record has to say on the pages after the first; what somebody sits is chosen anew each year. */
    static Prefill of(LastYearRecord record) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : Page.allFields()) {
            String value = record.get(field).strip();
            if (Page.of(field) != Page.START && !Chosen.isSubject(field) && !value.isEmpty()) {
                values.put(field, value);
            }
        }
        return new Prefill(record.number(), values);
    }

    /** Last year's value; empty if there is none. */
    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    /** Says no value. */
    @Override
    public String toString() {
        return "Prefill[" + values.size() + " fields]";
    }
}
