package confirmdesk.files.handback;

import confirmdesk.desk.handback.HandBackFiles;
import confirmdesk.files.writing.StagedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Hand-backs as zips, written straight to the disk. */
public final class HandBackZips implements HandBackFiles {

    @Override
    public Packed pack(Path file, Consumer<Package> filling) {
        return stage(file, out -> {
            ResultZip zip = new ResultZip(out);
            filling.accept(zip);
            zip.finish();
        });
    }

    @Override
    public Packed repeat(Path file, Consumer<Consumer<byte[]>> pieces) {
        return stage(file, out -> pieces.accept(piece -> write(out, piece)));
    }

    private static Packed stage(Path file, StagedFile.Content content) {
        MessageDigest digest = ZipParts.sha256();
        StagedFile staged = StagedFile.stage(file, out -> {
            DigestOutputStream digesting = new DigestOutputStream(out, digest);
            content.writeTo(digesting);
            digesting.flush();
        });
        return new StagedZip(staged, HexFormat.of().formatHex(digest.digest()));
    }

    private static void write(OutputStream out, byte[] piece) {
        try {
            out.write(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record StagedZip(StagedFile staged, String sha256) implements Packed {

        @Override
        public void read(Consumer<byte[]> pieces) {
            staged.read(pieces);
        }

        @Override
        public void publish() {
            staged.publish();
        }

        @Override
        public void close() {
            staged.close();
        }
    }
}
