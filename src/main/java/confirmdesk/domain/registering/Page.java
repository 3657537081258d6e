package confirmdesk.domain.registering;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.FieldGroup;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The pages of the guide's form, in its order: region and site are chosen first, then who it is, then page by page. Source:
 * domain notes, part 8. Name and document stand on the first page, because last year's values are found by them.
 */
public enum Page {
    START,
    BASIC,
    CONTACT,
    EXAM,
    EDUCATION,
    WORK,
    PHOTO;

    private static final List<Field> FIRST =
            List.of(Field.REGION, Field.SITE, Field.DESK, Field.NAME, Field.ID_TYPE, Field.ID_NUMBER);

    /** What only a batch has: the centre's number, and the code of the paper form that the candidate printed. */
    private static final Set<Field> ONLY_IN_BATCHES = Set.of(Field.REGISTRATION_NUMBER, Field.FORM_CODE);

    /** Its fields in the order in which they are filled in. */
    public List<Field> fields() {
        return switch (this) {
            case START -> FIRST;
            case BASIC -> of(FieldGroup.BASIC);
            case CONTACT -> of(FieldGroup.CONTACT);
            case EXAM -> of(FieldGroup.EXAM);
            case EDUCATION -> of(FieldGroup.EDUCATION);
            case WORK -> of(FieldGroup.WORK);
            case PHOTO -> List.of();
        };
    }

    /** The page that a field stands on; the first one for what stands on none. */
    public static Page of(Field field) {
        return Arrays.stream(values())
                .filter(page -> page.fields().contains(field))
                .findFirst()
                .orElse(START);
    }

    /** Every field of the form. */
    public static List<Field> allFields() {
        return Arrays.stream(values()).flatMap(page -> page.fields().stream()).toList();
    }

    private static List<Field> of(FieldGroup group) {
        return Stream.of(Field.values())
                .filter(f -> f.group() == group && !FIRST.contains(f) && !ONLY_IN_BATCHES.contains(f))
                .toList();
    }
}
