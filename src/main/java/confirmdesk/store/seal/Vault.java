package confirmdesk.store.seal;

/** Seals what is personal so that only who has the key can read it, and nobody can change or swap it unnoticed. */
public interface Vault {

    /** @param place the table and row it belongs to; it opens only there */
    byte[] seal(byte[] open, String place);

    /** Throws {@link confirmdesk.desk.store.StoreTrouble} if the value is not exactly what was sealed at this place. */
    byte[] open(byte[] closed, String place);
}
