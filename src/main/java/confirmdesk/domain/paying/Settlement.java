package confirmdesk.domain.paying;

/** What became of a payment. */
public enum Settlement {
    /** Waits for a person. */
    OPEN,
    /** It was in order and made the registration paid by itself. */
    MATCHED,
    /** A person took it for the payment of the registration. */
    ACCEPTED,
    /** A person took it for more money of a registration that was paid already. */
    ADDED,
    /** A person found that it isn't this site's. */
    NOT_OURS,
    /** It was or will be paid back. */
    REFUNDED;

    /** Whether the money counts as received for a registration. */
    public boolean isCredited() {
        return this == MATCHED || this == ACCEPTED || this == ADDED;
    }
}
