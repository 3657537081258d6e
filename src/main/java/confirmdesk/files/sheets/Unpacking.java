package confirmdesk.files.sheets;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.GuardedZip;
import confirmdesk.files.guard.LimitReached;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.guard.ZipEntryInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * The parsers want a file on the disk, so a list out of a zip lies in a folder of the store while it is read, under a name
 * of our own: no name from inside an archive becomes a path. What a crash left there goes before the next is put there.
 */
record Unpacking(Path folder) {

    private static final String PREFIX = "list-";

    /** What is done with the file. */
    interface Work<T> {
        T with(Path list) throws BadFile, IOException;
    }

    <T> T with(GuardedZip zip, ZipEntryInfo entry, Work<T> work) throws BadFile, IOException {
        sweep();
        Path place = Files.createTempDirectory(folder, PREFIX);
        Path list = place.resolve("list");
        try {
            unpack(zip, entry, list);
            return work.with(list);
        } finally {
            Files.deleteIfExists(list);
            Files.deleteIfExists(place);
        }
    }

    private static void unpack(GuardedZip zip, ZipEntryInfo entry, Path list) throws BadFile, IOException {
        if (entry.size() > Limits.LIST_FILE) {
            throw zip.tooLarge();
        }
        try (InputStream in = zip.read(entry)) {
            Files.copy(in, list);
        } catch (LimitReached e) {
            throw zip.tooLarge();
        } catch (ZipException e) {
            throw zip.damaged(entry);
        }
    }

    private void sweep() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path place : left.filter(
                            path -> path.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(path))
                    .toList()) {
                Files.deleteIfExists(place.resolve("list"));
                Files.deleteIfExists(place);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
