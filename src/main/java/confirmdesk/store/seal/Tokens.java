package confirmdesk.store.seal;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keyed tokens by which sealed values are found: equal values have equal tokens, and a token tells nothing of its value. */
public final class Tokens {

    /** What a token stands for; the same digits have another token in another role. */
    public enum Kind {
        /** A whole ID number in normal form. */
        NUMBER,
        /** A whole ID number in its 18-digit form. */
        NUMBER_18,
        FIRST_HALF,
        LAST_HALF,
        /** Four characters of an ID number that stand side by side. */
        PIECE,
        LAST_FOUR,
        PHONE,
        PHONE_END,
        /** What tells one payment from another. */
        PAYMENT
    }

    /** There are few different pieces (at most 14 641 of digits and X), and every number has fifteen of them. */
    private static final int PIECES_KEPT = 15_000;

    private final KeyedHash hash;
    private final Map<String, Long> pieces = new ConcurrentHashMap<>();

    public Tokens(StoreKey key) {
        hash = new KeyedHash(key, "tokens");
    }

    public long of(Kind kind, String value) {
        if (kind != Kind.PIECE) {
            return compute(kind, value);
        }
        Long known = pieces.get(value);
        if (known != null) {
            return known;
        }
        long token = compute(kind, value);
        if (pieces.size() < PIECES_KEPT) {
            pieces.put(value, token);
        }
        return token;
    }

    private long compute(Kind kind, String value) {
        return ByteBuffer.wrap(hash.of(kind.name(), value)).getLong();
    }
}
