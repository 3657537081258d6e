package confirmdesk.desk.importing;

/** What a row or photo of an import does to the store. */
enum Effect {
    ADDED,
    CHANGED,
    SAME,
    REOPENED,
    PHOTO,
    PHOTO_SAME,
    REFUSED,
    MARKED
}
