package confirmdesk.ui.review.record;

/** The two ways of working. */
public enum Way {
    /** Opened by search or scan: after the decision the person stays, because the next in the list isn't the next in line. */
    WINDOW,
    /** Opened from the queue: the next one follows at once. */
    BATCH
}
