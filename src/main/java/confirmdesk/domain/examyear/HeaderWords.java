package confirmdesk.domain.examyear;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words by which columns are found, from the table header_words; every field is also found by its own word. */
public record HeaderWords(Map<String, Field> words) {

    public HeaderWords {
        Map<String, Field> all = new HashMap<>();
        for (Field field : Field.values()) {
            all.put(plain(field.header()), field);
        }
        words.forEach((word, field) -> all.put(plain(word), field));
        words = Map.copyOf(all);
    }

    /** The field that a header cell names. */
    public Optional<Field> field(String header) {
        return Optional.ofNullable(words.get(plain(header)));
    }

    private static String plain(String word) {
        return Normal.withoutSpaces(Normal.width(word)).replaceAll("[*:()]", "").toUpperCase(Locale.ROOT);
    }
}
