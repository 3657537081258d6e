package confirmdesk.store.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The secret of a store, 256 random bits; every purpose gets a key of its own from it (HKDF-SHA256). */
public final class StoreKey {

    /** How many bytes a secret has. */
    public static final int BYTES = 32;

    private final byte[] secret;

    public StoreKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    /** A new one that nobody can guess. */
    public static StoreKey random() {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return new StoreKey(secret);
    }

    public byte[] secret() {
        return secret.clone();
    }

    SecretKey derive(String purpose, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(("confirmdesk " + purpose).getBytes(StandardCharsets.UTF_8), BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java 25 has HKDF", e);
        }
    }
}
