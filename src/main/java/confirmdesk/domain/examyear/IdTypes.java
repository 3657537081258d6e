package confirmdesk.domain.examyear;

import confirmdesk.domain.registration.Normal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The kinds of identity documents of the year; different words for one kind are one kind. */
public final class IdTypes {

    /** The kind whose numbers follow GB 11643-1999. */
    public static final String RESIDENT = "居民身份证";

    private final Map<String, String> names = new HashMap<>();

    public IdTypes(List<IdType> types) {
        for (IdType type : types) {
            names.put(Normal.code(type.name()), type.name());
            type.otherWords().forEach(word -> names.put(Normal.code(word), type.name()));
        }
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
}
