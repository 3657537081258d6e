package confirmdesk.domain.registration;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a row of a list says, exactly as it came: known columns by field, unknown ones by their header word. A field
 * that is no key is a column the list doesn't have; a key with an empty value is an empty cell.
 */
public record Answers(Map<Field, String> values, Map<String, String> extras) {

    public Answers {
        Map<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** The value as it came, empty if the cell is empty or the list has no such column. */
    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    /** Whether the list has this column. */
    public boolean has(Field field) {
        return values.containsKey(field);
    }

    /** These answers with one value replaced. */
    public Answers with(Field field, String value) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        changed.put(field, value);
        return new Answers(changed, extras);
    }

    /** Says only how much it holds, so that no log or error report ever shows a person. */
    @Override
    public String toString() {
        return "Answers[" + values.size() + " fields, " + extras.size() + " extras]";
    }
}
