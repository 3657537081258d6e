package confirmdesk.desk.numbers;

import confirmdesk.domain.registration.Field;
import java.util.List;

/** By what the registrations of a site are counted. */
public enum Grouping {
    LEVEL(Field.LEVEL),
    SPECIALTY(Field.SPECIALTY_CODE, Field.SPECIALTY_NAME),
    EMPLOYER(Field.EMPLOYER),
    SITE(Field.SITE);

    private final List<Field> fields;

    Grouping(Field... fields) {
        this.fields = List.of(fields);
    }

    /** The fields whose values together name a group. */
    public List<Field> fields() {
        return fields;
    }
}
