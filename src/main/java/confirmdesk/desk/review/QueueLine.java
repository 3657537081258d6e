package confirmdesk.desk.review;

/** The lines of the queue, in their order on the screen; those below PENDING show a part of it. */
public enum QueueLine {
    PENDING(false),
    PENDING_CHANGED(true),
    PENDING_MERGE(true),
    PENDING_APPROVAL(true),
    PENDING_BY_HAND(true),
    PENDING_SETTLED(true),
    PENDING_PHOTO(true),
    PENDING_NEW(true),
    AUTOMATIC(false),
    CONFIRMED(false),
    PAID(true),
    RETURNED(false),
    REJECTED(false),
    LAPSING(false),
    OVERDUE(false),
    SCORES_GIVEN_UP(false),
    ALL(false);

    private final boolean part;

    QueueLine(boolean part) {
        this.part = part;
    }

    /** Whether there is mostly nobody in it, so that it need not be seen then. */
    public boolean isRare() {
        return this == PENDING_APPROVAL || this == PENDING_SETTLED || this == PAID || isTimed();
    }

    /** Whether the clock and the windows of the year say who is in it. */
    public boolean isTimed() {
        return this == LAPSING || this == OVERDUE || this == SCORES_GIVEN_UP;
    }

    /** Whether the line is a part of the one above it. */
    public boolean isPart() {
        return part;
    }
}
