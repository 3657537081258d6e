package confirmdesk.domain.registering;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.subjects.Subject;
import confirmdesk.domain.subjects.SubjectSet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The subjects of a draft as the lists write them. */
public final class Chosen {

    private Chosen() {}

    public static boolean isSubject(Field field) {
        return subject(field).isPresent();
    }

    /** The subject that a field chooses. */
    public static Optional<Subject> subject(Field field) {
        return Arrays.stream(Subject.values())
                .filter(s -> s.chosenField() == field)
                .findFirst();
    }

    /** 是 or 否 in the column of each subject. */
    static Map<Field, String> values(SubjectSet subjects) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Subject subject : Subject.values()) {
            values.put(subject.chosenField(), word(subjects.contains(subject)));
        }
        return values;
    }

    /** How the lists write whether a subject was chosen. */
    public static String word(boolean chosen) {
        return chosen ? "是" : "否";
    }
}
