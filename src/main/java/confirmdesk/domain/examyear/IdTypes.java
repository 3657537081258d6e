package confirmdesk.domain.examyear;

import confirmdesk.domain.registration.Normal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of identity documents of the year; different words for one kind are one kind.
 *
 * @param names the table's name of a kind by each of the words for it, in normal form
 */
public record IdTypes(Map<String, String> names) {

    /** The kind whose numbers follow GB 11643-1999. */
    public static final String RESIDENT = "居民身份证";

    public IdTypes {
        names = Map.copyOf(names);
    }

    public IdTypes(List<IdType> types) {
        this(byWord(types));
    }

    /** The table's name of the kind that a list means by {@code word}; a word the table doesn't have stands for itself. */
    public String name(String word) {
        String plain = Normal.code(word);
        return names.getOrDefault(plain, plain);
    }

    /** Whether two words mean the same kind of document. */
    public boolean same(String one, String other) {
        return name(one).equals(name(other));
    }

    public boolean isResident(String word) {
        return name(word).equals(RESIDENT);
    }

    public boolean isKnown(String word) {
        return names.containsKey(Normal.code(word));
    }

    private static Map<String, String> byWord(List<IdType> types) {
        Map<String, String> names = new HashMap<>();
        for (IdType type : types) {
            names.put(Normal.code(type.name()), type.name());
            type.otherWords().forEach(word -> names.put(Normal.code(word), type.name()));
        }
        return names;
    }
}
