package confirmdesk.files.guard;

import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** An entry of a zip. @param name its name with {@code /} between folders */
public record ZipEntryInfo(String name, ZipArchiveEntry entry) {

    private static final int SHOWN = 60;

    /** Not at all, deflate, deflate64 and bzip2: what Windows, macOS, 7-Zip and WinRAR make unless asked for something else. */
    private static final Set<Integer> USUAL = Set.of(0, 8, 9, 12);

    /** The name without folders. */
    public String lastName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The name's end, short enough for a message and without characters that change how it looks. */
    public String shownName() {
        String shown = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return shown.length() <= SHOWN ? shown : "…" + shown.substring(shown.length() - SHOWN);
    }

    public boolean isFolder() {
        return entry.isDirectory() || name.endsWith("/");
    }

    /** A link, which means a place outside the archive. */
    public boolean isLink() {
        return entry.isUnixSymlink();
    }

    /** The size that the archive says, 0 if it says none. */
    public long size() {
        return Math.max(0, entry.getSize());
    }

    /** Whether the entry is packed in a way that is read here; for others the library asks for libraries that aren't there. */
    boolean isPackedAsUsual() {
        return USUAL.contains(entry.getMethod());
    }

    boolean isEncrypted() {
        return entry.getGeneralPurposeBit().usesEncryption();
    }

    /** Whether {@code inflated} bytes are too many for what the entry takes up in the archive. */
    boolean isTooDense(long inflated) {
        long packed = Math.max(1, entry.getCompressedSize());
        return inflated > Limits.RATIO_FROM && inflated / packed > Limits.RATIO;
    }
}
