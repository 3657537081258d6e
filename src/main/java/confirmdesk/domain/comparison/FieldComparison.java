package confirmdesk.domain.comparison;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.FieldGroup;

/** One field of both years, as it came, and how the two stand to each other. */
public record FieldComparison(Field field, FieldGroup group, String lastYear, String thisYear, Likeness likeness) {

    public boolean isChange() {
        return likeness == Likeness.CHANGED;
    }

    /** Says no value: a field may be personal. */
    @Override
    public String toString() {
        return field + " " + likeness;
    }
}
