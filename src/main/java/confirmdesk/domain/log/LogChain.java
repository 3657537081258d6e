package confirmdesk.domain.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * How the entries of the log hang together, so that anybody can compute the hashes again. An entry's hash is the SHA-256,
 * in 64 lower-case hexadecimal digits, of these nine texts, each written in UTF-8 as its length in bytes, a colon, the bytes
 * and a comma (a netstring): the hash of the entry before ({@link #START} for the first), then the columns of the
 * exported log in their order: 序号, 时间 (ISO 8601 in UTC, as {@link java.time.Instant} writes it), 人员, 操作 (the
 * Chinese word), 报名序号, 原状态, 新状态 (names of the contract) and 原因; a column without a value is the empty text. (In
 * the csv an apostrophe before {@code = + - @} belongs to the csv, not to the text.)
 */
public final class LogChain {

    /** What stands before the first entry: 64 zeros. */
    public static final String START = "0".repeat(64);

    private LogChain() {}

    /** The hash that {@code entry} must have after an entry with the hash {@code before}; its own hash is not looked at. */
    public static String hash(String before, LogEntry entry) {
        MessageDigest digest = sha256();
        add(digest, before);
        add(digest, Long.toString(entry.number()));
        add(digest, entry.at().toString());
        add(digest, entry.clerk().name());
        add(digest, entry.act().word());
        add(digest, text(entry.registration()));
        add(digest, text(entry.from()));
        add(digest, text(entry.to()));
        add(digest, entry.reason());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) ',');
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
