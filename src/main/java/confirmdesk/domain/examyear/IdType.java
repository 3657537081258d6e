package confirmdesk.domain.examyear;

import java.util.Set;

/** A kind of identity document and the other words for it. */
public record IdType(String name, Set<String> otherWords) {

    public IdType {
        otherWords = Set.copyOf(otherWords);
    }
}
