package confirmdesk.store.rows;

import confirmdesk.store.seal.Vault;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The staff's notes about registrations, which are sealed. */
public final class Notes {

    private final Vault vault;

    public Notes(Vault vault) {
        this.vault = vault;
    }

    /** Nothing for an empty note. */
    public byte @Nullable [] seal(long registration, String note) {
        return note.isEmpty() ? null : vault.seal(note.getBytes(StandardCharsets.UTF_8), place(registration));
    }

    public String open(long registration, byte @Nullable [] closed) {
        return closed == null ? "" : new String(vault.open(closed, place(registration)), StandardCharsets.UTF_8);
    }

    private static String place(long registration) {
        return "note " + registration;
    }
}
