package confirmdesk.store.check;

import confirmdesk.desk.handback.HandBacks;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checks that every hand-back still has the bytes that left, and somebody whom it was about. */
final class ExportCheck {

    private final HandBacks handBacks;

    ExportCheck(HandBacks handBacks) {
        this.handBacks = handBacks;
    }

    void run(Findings findings) {
        findings.during(() -> handBacks.sent().forEach(sent -> {
            findings.looked();
            if (sent.people() == 0 || !sha256(sent.number()).equals(sent.sha256())) {
                findings.add("store.check.export", Long.toString(sent.number()));
            }
        }));
    }

    private String sha256(long export) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            handBacks.read(export, digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
