package confirmdesk.domain.registration;

import java.util.HashMap;
import java.util.Map;

/** Remembers how each name was first written, so that writings that differ only in width, spaces and brackets are one. */
public final class Writings {

    private final Map<String, String> first = new HashMap<>();

    /** The first writing of this name. */
    public String first(String name) {
        return first.computeIfAbsent(Normal.withoutBrackets(name), plain -> name.strip());
    }
}
