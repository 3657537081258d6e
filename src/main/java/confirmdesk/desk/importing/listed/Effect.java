package confirmdesk.desk.importing.listed;

/** What a row or photo of an import does to the store. */
public enum Effect {
    ADDED,
    CHANGED,
    SAME,
    REOPENED,
    POSSIBLY_WITHDRAWN,
    LISTED_AGAIN,
    PHOTO,
    PHOTO_SAME,
    REFUSED,
    MARKED,
    /** Taken, and not marked as made up. */
    REAL
}
