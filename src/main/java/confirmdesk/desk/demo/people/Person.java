package confirmdesk.desk.demo.people;

import confirmdesk.domain.registration.Field;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A made-up person as last year's list would have them.
 *
 * @param values everything but the registration number, the subjects and the results
 */
public record Person(Sitter sitter, LocalDate born, Place place, Map<Field, String> values) {

    public Person {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    /** This person with another value. */
    Person with(Field field, String value) {
        Map<Field, String> changed = new EnumMap<>(values);
        changed.put(field, value);
        return new Person(sitter, born, place, changed);
    }
}
