package confirmdesk.domain.registering;

/** Which photo somebody registers with. */
public enum PhotoChoice {
    /** Nobody chose yet. */
    OPEN,
    /** Last year's, confirmed. */
    LAST_YEAR,
    /** A new one. */
    HANDED_IN,
    /** None yet: it is handed in later, and missed until then. */
    LATER
}
