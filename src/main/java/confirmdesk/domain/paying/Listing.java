package confirmdesk.domain.paying;

/** Whether somebody confirmed who hasn't paid stands on the payment list, and if not, why. */
public enum Listing {
    LISTED,
    /** The region's review isn't known for anybody of the region yet, so everybody is listed. */
    LISTED_UNREVIEWED,
    /** Has paid for a sitting that was cancelled. */
    CARRIED_OVER,
    /** The region's review is known for others of the region, but not for this one. */
    REVIEW_MISSING,
    REVIEW_FAILED;

    /** Whether it owes now. */
    public boolean owes() {
        return this == LISTED || this == LISTED_UNREVIEWED;
    }
}
