package confirmdesk.files.handback;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a zip whose bytes depend on the parts alone, and remembers the size and hash of each. */
final class ZipParts {

    /** The first moment that a zip can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    /** The stream stays open. */
    ZipParts(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_COMPRESSION);
    }

    /** What is in the zip. */
    record Part(String name, long bytes, String sha256) {}

    /** What a part holds. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Packs a part whose size is not known before. */
    void add(String name, Content content) throws IOException {
        begin(new ZipEntry(name));
        Counted counted = new Counted(zip);
        MessageDigest digest = sha256();
        content.writeTo(new DigestOutputStream(counted, digest));
        end(name, counted.bytes, digest);
    }

    /** Puts a part in as it is: a photo hardly shrinks. */
    void store(String name, byte[] bytes) throws IOException {
        CRC32 check = new CRC32();
        check.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(check.getValue());
        begin(entry);
        zip.write(bytes);
        MessageDigest digest = sha256();
        digest.update(bytes);
        end(name, bytes.length, digest);
    }

    void finish() throws IOException {
        zip.finish();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void begin(ZipEntry entry) throws IOException {
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void end(String name, long bytes, MessageDigest digest) throws IOException {
        zip.closeEntry();
        parts.add(new Part(name, bytes, HexFormat.of().formatHex(digest.digest())));
    }

    /** Counts what goes through; closing it doesn't close the zip. */
    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] part, int from, int length) throws IOException {
            out.write(part, from, length);
            bytes += length;
        }

        @Override
        public void close() {}
    }
}
