package confirmdesk.files.writing;

import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.output.Staging;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A file written beside its target and moved into place once it lies on the disk: there is never half a file, not even
 * after a power cut, and only its owner can read it. Where that fails, {@link FileTrouble} says why and nothing is left.
 */
public final class StagedFile implements Staging.Staged {

    private static final int PIECE = 1 << 20;
    private static final String BESIDE = ".confirmdesk-";

    private final Path target;
    private final Path beside;

    private StagedFile(Path target, Path beside) {
        this.target = target;
        this.beside = beside;
    }

    /** What is written. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a whole file at once. */
    public static void write(Path target, Content content) {
        try (StagedFile staged = stage(target, content)) {
            staged.publish();
        }
    }

    /** Writes the content durably beside the target, which stays as it is. */
    public static StagedFile stage(Path target, Content content) {
        try {
            Path real = Files.isSymbolicLink(target) ? target.toRealPath() : target;
            Path folder = WriteTrouble.folderFor(real);
            Path beside = Files.createTempFile(folder, BESIDE, ".part", ownerOnly(folder));
            StagedFile staged = new StagedFile(real, beside);
            boolean written = false;
            try {
                staged.fill(content);
                written = true;
            } finally {
                if (!written) {
                    staged.close();
                }
            }
            return staged;
        } catch (IOException e) {
            throw WriteTrouble.of(target, e);
        } catch (UncheckedIOException e) {
            throw WriteTrouble.of(target, Objects.requireNonNull(e.getCause()));
        }
    }

    /** Gives what was written piece by piece, each of a mebibyte or, the last one, less. */
    public void read(Consumer<byte[]> pieces) {
        try (InputStream in = Files.newInputStream(beside)) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                pieces.accept(piece);
            }
        } catch (IOException e) {
            throw WriteTrouble.of(target, e);
        }
    }

    @Override
    public void publish() {
        try {
            Path folder = WriteTrouble.folderFor(target);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(folder);
        } catch (IOException e) {
            throw WriteTrouble.of(target, e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw WriteTrouble.of(target, e);
        }
    }

    private void fill(Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Makes the move itself durable; Windows can't open a folder and needs no such thing. */
    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file is in place and whole; only a power cut in the next seconds could take it away.
        }
    }
}
