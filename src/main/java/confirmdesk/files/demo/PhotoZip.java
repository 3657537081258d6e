package confirmdesk.files.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip of photos, which are stored as they are; every entry has the same date, so that the bytes stay the same. */
final class PhotoZip {

    private static final LocalDateTime DATE = LocalDateTime.of(2022, 12, 30, 9, 0);

    private final ZipOutputStream zip;

    PhotoZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    void put(String name, byte[] photo) throws IOException {
        CRC32 check = new CRC32();
        check.update(photo);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(photo.length);
        entry.setCrc(check.getValue());
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        zip.write(photo);
        zip.closeEntry();
    }

    /** Writes what stands at the end of a zip; the stream stays open. */
    void finish() throws IOException {
        zip.finish();
    }
}
