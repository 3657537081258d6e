package confirmdesk.domain.staff;

/** The person who acts, by the name that stands in the log; never blank. */
public record Clerk(String name) {

    public Clerk {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a clerk needs a name");
        }
    }
}
