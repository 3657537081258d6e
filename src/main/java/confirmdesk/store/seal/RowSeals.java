package confirmdesk.store.seal;

import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Marks rows, so that a byte that was changed behind the program's back shows. */
public final class RowSeals {

    private static final int BYTES = 16;

    private final KeyedHash hash;

    public RowSeals(StoreKey key) {
        hash = new KeyedHash(key, "rows");
    }

    /** The seal of a row. @param values its columns in their order, the key among them */
    public byte[] of(String table, @Nullable Object... values) {
        return Arrays.copyOf(hash.of(table, values), BYTES);
    }

    /** Whether a row is as it was sealed. */
    public boolean fits(byte @Nullable [] seal, String table, @Nullable Object... values) {
        return seal != null && MessageDigest.isEqual(seal, of(table, values));
    }
}
