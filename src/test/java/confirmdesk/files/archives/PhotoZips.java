package confirmdesk.files.archives;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.PhotoArchives.ArchivedPhoto;
import confirmdesk.desk.reading.PhotoArchives.PhotoSink;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes archives of photos and remembers what reading them gave. */
final class PhotoZips {

    static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3};

    private final ZipPhotoArchives archives = new ZipPhotoArchives();
    private final List<ArchivedPhoto> photos = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Path folder;

    PhotoZips(Path folder) {
        this.folder = folder;
    }

    List<ArchivedPhoto> photos() {
        return photos;
    }

    /** What was left out, each with its English reason. */
    List<String> refused() {
        return refused;
    }

    boolean isPhotoArchive(Path file) {
        return archives.isPhotoArchive(file);
    }

    Reading read(Path file) {
        return archives.read(file, new PhotoSink() {
            @Override
            public boolean photo(ArchivedPhoto photo) {
                photos.add(photo);
                return true;
            }

            @Override
            public void refused(String entry, Message why) {
                refused.add(entry + ": " + new Texts(Locale.ENGLISH).of(why));
            }
        });
    }

    /** The English sentence about an archive that must be unusable. */
    String refusal(Path file) {
        Reading reading = read(file);
        assertThat(reading).isInstanceOf(Reading.Unusable.class);
        return new Texts(Locale.ENGLISH).of(((Reading.Unusable) reading).why());
    }

    /** An archive with a small picture under each name. */
    Path write(String... names) throws IOException {
        Path file = folder.resolve("photos.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(PICTURE);
                zip.closeEntry();
            }
        }
        return file;
    }

    static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] bytes) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    /** Bytes that can't be packed. */
    static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
