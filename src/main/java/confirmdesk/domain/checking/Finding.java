package confirmdesk.domain.checking;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;

/** What is wrong or odd about one value of a row, and what to do about it; it never repeats the value. */
public record Finding(Field field, Message reason, Message suggestion) {

    /** A finding whose texts stand under {@code key} and {@code key.do}. */
    static Finding of(Field field, String key, Object... arguments) {
        return new Finding(field, Message.of(key, arguments), Message.of(key + ".do", arguments));
    }
}
