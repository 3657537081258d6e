package confirmdesk.files.guard;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** An entry of a zip. @param name its name with {@code /} between folders */
public record ZipEntryInfo(String name, ZipArchiveEntry entry) {

    private static final int SHOWN = 60;

    /** The name without folders. */
    public String lastName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The name's end, short enough for a message and without control characters. */
    public String shownName() {
        String shown = name.replaceAll("\\p{Cntrl}", "?");
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

    boolean isEncrypted() {
        return entry.getGeneralPurposeBit().usesEncryption();
    }

    /** Whether {@code inflated} bytes are too many for what the entry takes up in the archive. */
    boolean isTooDense(long inflated) {
        long packed = Math.max(1, entry.getCompressedSize());
        return inflated > Limits.RATIO_FROM && inflated / packed > Limits.RATIO;
    }
}
