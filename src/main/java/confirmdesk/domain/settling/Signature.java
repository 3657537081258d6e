package confirmdesk.domain.settling;

import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.staff.Clerk;
import java.util.Locale;

/**
 * The name with which somebody stands for what was done.
 *
 * @param typed whether it was typed by that person (本人输入); else it is the name of the computer's user
 */
public record Signature(String name, boolean typed) {

    private static final String BY_OWN_HAND = "（本人输入）";

    public Signature {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("not a name");
        }
    }

    /** A typed name; without one, or with the user's own, it is the computer's user who signs. */
    public static Signature of(String typed, Clerk user) {
        String name = typed.replaceAll("\\s+", " ").strip();
        return name.isEmpty() || plain(name).equals(plain(user.name()))
                ? new Signature(user.name(), false)
                : new Signature(name, true);
    }

    /** Whether it is the same name, however it is written. */
    public boolean isSameAs(Signature other) {
        return plain(name).equals(plain(other.name));
    }

    /** The name as the log has it. */
    public String logged() {
        return typed ? name + BY_OWN_HAND : name;
    }

    /** The name as the log has it of who stands for something beside the one who does it. */
    public String asSecond() {
        return " 第二人：" + logged();
    }

    private static String plain(String name) {
        return Normal.withoutSpaces(Normal.width(name)).toLowerCase(Locale.ROOT);
    }
}
