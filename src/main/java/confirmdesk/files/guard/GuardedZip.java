package confirmdesk.files.guard;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip archive whose entries can be listed and read only within limits: what it says of itself is checked on opening,
 * what it really inflates to is counted while reading.
 */
public final class GuardedZip implements Closeable {

    private final String file;
    private final ZipFile zip;
    private final ZipAllowance allowance;
    private final List<ZipEntryInfo> entries;
    private long inflated;

    private GuardedZip(String file, ZipFile zip, ZipAllowance allowance) throws BadFile {
        this.file = file;
        this.zip = zip;
        this.allowance = allowance;
        List<ZipEntryInfo> infos = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            infos.add(new ZipEntryInfo(EntryName.of(entry), entry));
        }
        this.entries = List.copyOf(infos);
        check();
    }

    /** Opens an archive and checks what it says of itself. */
    public static GuardedZip open(Incoming file, ZipAllowance allowance) throws BadFile, IOException {
        Opening.check(file, allowance.file());
        if (ZipDirectory.entries(file.path()) > allowance.entries()) {
            throw BadFile.of("file.zip.entries", file.name(), String.valueOf(allowance.entries()));
        }
        ZipFile zip = openZip(file);
        try {
            GuardedZip guarded = new GuardedZip(file.name(), zip, allowance);
            if (ZipDirectory.overlaps(file.path())) {
                throw BadFile.of("file.zip.overlap", file.name());
            }
            return guarded;
        } catch (BadFile e) {
            zip.close();
            throw e;
        }
    }

    /** The entries in the order of the archive, folders included. */
    public List<ZipEntryInfo> entries() {
        return entries;
    }

    /** Reads an entry; the stream throws {@link LimitReached} when it becomes larger than it may. */
    public InputStream read(ZipEntryInfo entry) throws IOException {
        try {
            InputStream raw = zip.getInputStream(entry.entry());
            return new InflatedStream(raw, entry, Math.min(allowance.one(), allowance.inflated() - inflated), read -> {
                inflated += read;
            });
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** The sentence for an archive or entry that is larger than it may be when inflated. */
    public BadFile tooLarge() {
        return BadFile.of("file.zip.inflated", file);
    }

    /** The sentence for an entry whose bytes don't fit together. */
    public BadFile damaged(ZipEntryInfo entry) {
        return BadFile.of("file.zip.damaged-entry", file, entry.shownName());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static ZipFile openZip(Incoming file) throws BadFile {
        try {
            return ZipFile.builder()
                    .setPath(file.path())
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | IllegalArgumentException e) {
            throw BadFile.of("file.zip.damaged", file.name());
        }
    }

    private void check() throws BadFile {
        long said = 0;
        for (ZipEntryInfo entry : entries) {
            if (EntryName.leavesTheArchive(entry.name())) {
                throw BadFile.of("file.zip.path", file, entry.shownName());
            }
            if (entry.isEncrypted()) {
                throw BadFile.of("file.zip.encrypted", file);
            }
            if (!entry.isPackedAsUsual()) {
                throw BadFile.of("file.zip.method", file, entry.shownName());
            }
            said += Math.max(0, entry.size());
            if (said > allowance.inflated() || said < 0 || entry.isTooDense(entry.size())) {
                throw tooLarge();
            }
        }
    }
}
