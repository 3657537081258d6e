package confirmdesk.domain.log;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import java.util.List;
import java.util.regex.Pattern;

/** What the log says of a reason: the codes, and own words without the candidate's name and without long numbers. */
public final class LoggedReason {

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9０-９][0-9０-９Xx -]{4,}[0-9０-９Xx]");
    private static final String MASK = "…";

    private LoggedReason() {}

    /** The codes joined by {@code |}, then the words. */
    public static String of(List<String> codes, String text, Registration registration) {
        String words = withoutPerson(text.strip(), registration);
        String joined = String.join("|", codes);
        return words.isEmpty() ? joined : joined.isEmpty() ? words : joined + " " + words;
    }

    private static String withoutPerson(String text, Registration registration) {
        String safe = text.replaceAll("[\\r\\n\\t]+", " ");
        for (Field field : Field.values()) {
            String value = registration.get(field).strip();
            if ((field.isPersonal() || field == Field.NAME) && value.length() > 1) {
                safe = safe.replace(value, MASK);
            }
        }
        return LONG_NUMBER.matcher(safe).replaceAll(MASK);
    }
}
