package confirmdesk.store.sql;

/** What a store is opened for; many may read, one process writes. */
public enum Access {
    READ,
    WRITE
}
