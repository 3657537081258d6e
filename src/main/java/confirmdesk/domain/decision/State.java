package confirmdesk.domain.decision;

/** The states of a registration; the names are those of the contract. */
public enum State {
    PENDING,
    RETURNED,
    CONFIRMED,
    AUTO_CONFIRMED,
    REJECTED,
    PAID,
    WITHDRAWN,
    ABANDONED;

    /** Still to be decided: only then can it be confirmed, rejected or returned. */
    public boolean isOpen() {
        return this == PENDING || this == RETURNED;
    }

    /** Withdrawn by the candidate, or given up by letting a window pass. */
    public boolean isClosed() {
        return this == WITHDRAWN || this == ABANDONED;
    }

    /** Confirmed by a person or automatically, and not yet paid. */
    public boolean owesPayment() {
        return this == CONFIRMED || this == AUTO_CONFIRMED;
    }
}
