package confirmdesk.domain.examyear;

/** What candidates are told; the names are the codes of the table notices. */
public enum NoticeKind {
    SUBMITTED,
    RESULT,
    REJECTED,
    PAPERS,
    MERGE,
    PAYMENT_DUE,
    PAYMENT_MISSED;

    /** Whether it tells the reasons of a decision, so that another decision is told anew. */
    public boolean tellsReasons() {
        return this == REJECTED || this == PAPERS;
    }

    /** Whether a notice of this kind has something to put there. */
    public boolean canSay(Placeholder place) {
        return switch (place) {
            case REASONS -> tellsReasons();
            case AMOUNT -> this == PAYMENT_DUE;
            default -> true;
        };
    }
}
