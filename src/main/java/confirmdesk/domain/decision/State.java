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

    /** Confirmed by a person or automatically, paid or not. */
    public boolean isConfirmed() {
        return owesPayment() || this == PAID;
    }

    /** Still matters, so that a doubt about it is worth settling: not turned down, withdrawn or given up. */
    public boolean canBeSettled() {
        return isOpen() || isConfirmed();
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
