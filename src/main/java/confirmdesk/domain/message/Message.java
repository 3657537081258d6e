package confirmdesk.domain.message;

import java.util.List;

/** A sentence for people: the key of a text and what fills its places; personal values in it are already masked. */
public record Message(String key, List<Object> arguments) {

    public Message {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a message needs a key");
        }
        arguments = List.copyOf(arguments);
    }

    /** A message of one key and its arguments in the order of the text's places. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
