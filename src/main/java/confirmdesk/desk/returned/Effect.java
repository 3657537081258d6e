package confirmdesk.desk.returned;

/** What a row of a list that came back does. */
public enum Effect {
    REVIEW_PASSED,
    REVIEW_FAILED,
    PAID,
    /** It waits for a person. */
    OPENED,
    /** It was known already. */
    SAME
}
