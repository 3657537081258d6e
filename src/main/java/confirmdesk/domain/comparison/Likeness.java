package confirmdesk.domain.comparison;

/** How one field of this year stands to the same field of last year; only {@link #CHANGED} counts as a change. */
public enum Likeness {
    EQUAL,
    /** Equal after normalising. */
    WRITTEN_DIFFERENTLY,
    /** Years of work one higher than last year. */
    CHANGED_AS_EXPECTED,
    CHANGED,
    /** One of the two lists doesn't have the column, or the year's table doesn't compare it. */
    NOT_COMPARED
}
