package confirmdesk.files.archives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadPhotoArchiveTest {

    @TempDir
    private Path folder;

    private PhotoZips zips;

    @BeforeEach
    void begin() {
        zips = new PhotoZips(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x.jpg", "/x.jpg", "a/../../x.jpg", "..\\..\\x.jpg", "C:\\x.jpg", "c:/x.jpg"})
    void refusesArchivesWithNamesThatPointOutside(String name) throws IOException {
        assertThat(zips.refusal(zips.write("1.jpg", name))).contains("points to a place outside");
        assertThat(zips.photos()).isEmpty();
        assertThat(folder.resolve("x.jpg")).doesNotExist();
    }

    @Test
    void refusesArchivesWithAPassword() throws IOException {
        Path file = zips.write("1.jpg");
        byte[] bytes = Files.readAllBytes(file);
        bytes[centralDirectory(bytes) + 8] |= 1;
        Files.write(file, bytes);

        assertThat(zips.refusal(file)).contains("has a password");
    }

    @Test
    void refusesAnArchiveThatSaysItInflatesToTenGigabytes() throws IOException {
        Path file = zips.write("1.jpg", "2.jpg", "3.jpg");
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer directory = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = centralDirectory(bytes); at >= 0; at = next(directory, at)) {
            directory.putInt(at + 20, 100_000_000);
            directory.putInt(at + 24, 0xF0000000);
        }
        Files.write(file, bytes);

        assertThat(zips.refusal(file)).contains("abnormally large");
    }

    @Test
    void countsWhatReallyComesOutWhateverTheArchiveSays() throws IOException {
        Path file = folder.resolve("photos.zip");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.putNextEntry(new ZipEntry("1.jpg"));
            zip.write(new byte[12 << 20]);
        }
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(centralDirectory(bytes) + 24, 1000);
        Files.write(file, bytes);

        assertThat(zips.refusal(file)).contains("abnormally large");
    }

    @Test
    void refusesArchivesWithoutPhotosOrWithoutAnEnd() throws IOException {
        Path words = folder.resolve("words.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(words)) {
            PhotoZips.put(zip, new ZipArchiveEntry("readme.txt"), "hello".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(zips.refusal(words)).contains("no photo at all");
        byte[] whole = Files.readAllBytes(zips.write("1.jpg"));
        Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(zips.refusal(half)).contains("damaged or incomplete");
        assertThat(zips.refusal(folder.resolve("none.zip"))).contains("is not there");
        assertThat(zips.isPhotoArchive(half)).isFalse();
        assertThat(zips.isPhotoArchive(folder.resolve("none.zip"))).isFalse();
    }

    /** Where the first record of the directory stands. */
    private static int centralDirectory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    /** Where the next record of the directory stands; -1 after the last. */
    private static int next(ByteBuffer zip, int at) {
        int next = at + 46 + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
        return zip.getInt(next) == 0x02014b50 ? next : -1;
    }
}
