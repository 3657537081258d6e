package confirmdesk.ui.common.parts;

import java.util.Locale;

/** What a chip's colour says; the words beside it always say it too. */
public enum Tone {
    NEUTRAL,
    ACCENT,
    GOOD,
    WARN,
    BAD;

    /** Its style class. */
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
