package confirmdesk.store.seal;

import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.message.Message;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Seals with the JDK's AES-256-GCM: a random nonce of 96 bits, then the sealed bytes with their tag of 128 bits. */
public final class AesVault implements Vault {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    public AesVault(StoreKey key) {
        this.key = key.derive("seal", "AES");
    }

    @Override
    public byte[] seal(byte[] open, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, place);
            byte[] closed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(open.length));
            cipher.doFinal(open, 0, open.length, closed, NONCE_BYTES);
            return closed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    @Override
    public byte[] open(byte[] closed, String place) {
        try {
            byte[] nonce = Arrays.copyOf(closed, NONCE_BYTES);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, place);
            return cipher.doFinal(closed, NONCE_BYTES, Math.max(0, closed.length - NONCE_BYTES));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new StoreTrouble(Message.of("store.sealBroken"), e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
