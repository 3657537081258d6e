package confirmdesk.ui.numbers;

/** By what the table breaks the figures down. */
public enum Breakdown {
    LEVEL,
    SPECIALTY,
    EMPLOYER,
    SITE,
    REASON;

    /** The key of its text. */
    String key() {
        return "Breakdown." + name();
    }
}
