package confirmdesk.files.writing;

import confirmdesk.desk.output.FileTrouble;
import java.io.BufferedOutputStream;
import java.io.IOException;
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

/**
 * Writes a file beside its target and moves it into place once it lies on the disk: there is never half a file, not
 * even after a power cut, and only its owner can read it. Where that fails nothing is left behind.
 */
final class WholeFile {

    private static final String BESIDE = ".confirmdesk-";

    private WholeFile() {}

    /** What is written. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes {@code content} to {@code target}; throws {@link FileTrouble} if that can't be done. */
    static void write(Path target, Content content) {
        try {
            Path folder = WriteTrouble.folderFor(target);
            Path whole = target.toAbsolutePath();
            Path beside = Files.createTempFile(folder, BESIDE, ".part", ownerOnly(whole));
            try {
                fill(beside, content);
                Files.move(beside, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
            sync(folder);
        } catch (IOException e) {
            throw WriteTrouble.of(target, e);
        } catch (UncheckedIOException e) {
            throw WriteTrouble.of(target, Objects.requireNonNull(e.getCause()));
        }
    }

    private static void fill(Path beside, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path target) {
        boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
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
