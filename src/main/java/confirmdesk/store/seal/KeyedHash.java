package confirmdesk.store.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;

/** HMAC-SHA256 over a row of values, each with its kind and length, so that no two different rows look the same. */
final class KeyedHash {

    private final Mac prototype;

    KeyedHash(StoreKey key, String purpose) {
        try {
            prototype = Mac.getInstance("HmacSHA256");
            prototype.init(key.derive(purpose, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    byte[] of(String name, @Nullable Object... values) {
        Mac mac = copy();
        add(mac, 't', name.getBytes(StandardCharsets.UTF_8));
        for (Object value : values) {
            switch (value) {
                case null -> add(mac, 'n', new byte[0]);
                case byte[] bytes -> add(mac, 'b', bytes);
                case Number number ->
                    add(mac, 'i', Long.toString(number.longValue()).getBytes(StandardCharsets.US_ASCII));
                case Boolean yes -> add(mac, 'i', new byte[] {(byte) (yes ? '1' : '0')});
                default -> add(mac, 't', value.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return mac.doFinal();
    }

    private static void add(Mac mac, char kind, byte[] bytes) {
        mac.update(ByteBuffer.allocate(5).put((byte) kind).putInt(bytes.length).array());
        mac.update(bytes);
    }

    private Mac copy() {
        try {
            return (Mac) prototype.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's HMAC can be copied", e);
        }
    }
}
