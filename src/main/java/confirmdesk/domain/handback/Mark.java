package confirmdesk.domain.handback;

/** How a registration stands to what was handed back about it. */
public enum Mark {
    /** Never handed back. */
    NONE,
    /** Handed back; the centre's receipt has not come. */
    WAITING,
    ACCEPTED,
    /** The centre refused it, and it was not handed back again. */
    REFUSED,
    /** Something changed since; the centre doesn't know. */
    CHANGED
}
