package confirmdesk.files.archives;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.PhotoArchives.ArchivedPhoto;
import confirmdesk.desk.reading.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipPhotoArchivesTest {

    @TempDir
    private Path folder;

    private PhotoZips zips;

    @BeforeEach
    void begin() {
        zips = new PhotoZips(folder);
    }

    @Test
    void readsPhotosInAnyFolderWithAnyEnding() throws IOException {
        Path file = zips.write(
                "11010519491231002X.jpg", "照片/深/202300000000001.JPEG", "a/H12345678.png", "b/军字第00000001号.BMP");

        assertThat(zips.isPhotoArchive(file)).isTrue();
        assertThat(zips.read(file)).isEqualTo(new Reading.Complete(4, "ZIP"));
        assertThat(zips.photos())
                .extracting(ArchivedPhoto::key)
                .containsExactly("11010519491231002X", "202300000000001", "H12345678", "军字第00000001号");
        assertThat(zips.photos()).allSatisfy(photo -> assertThat(photo.bytes()).isEqualTo(PhotoZips.PICTURE));
        assertThat(zips.refused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "123.jpg, 123",
        "123(1).jpg, 123",
        "123 (2).JPG, 123",
        "123（3）.jpg, 123",
        "123 - 副本.jpg, 123",
        "123 - Copy (2).jpg, 123",
        "甲一123.jpg, 甲一123",
        "E(12).34.png, E(12).34"
    })
    void leavesOutWhatSystemsAddToNames(String name, String key) throws IOException {
        zips.read(zips.write(name));

        assertThat(zips.photos()).extracting(ArchivedPhoto::key).containsExactly(key);
    }

    @Test
    void readsNamesInGbkAndUtf8() throws IOException {
        for (String encoding : List.of("GBK", "UTF-8")) {
            zips.photos().clear();
            Path file = folder.resolve(encoding + ".zip");
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
                zip.setEncoding(encoding);
                zip.setUseLanguageEncodingFlag(false);
                PhotoZips.put(zip, new ZipArchiveEntry("照片/军字第1号.jpg"), PhotoZips.PICTURE);
            }

            zips.read(file);

            assertThat(zips.photos()).extracting(ArchivedPhoto::entry).containsExactly("照片/军字第1号.jpg");
        }
    }

    @Test
    void givesEmptyEntriesAsEmptyAndIgnoresWhatSystemsLeaveBehind() throws IOException {
        Path file = folder.resolve("photos.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name :
                    List.of("p/", "p/1.jpg", "p/Thumbs.db", "__MACOSX/p/._1.jpg", ".DS_Store", "p/._1.jpg")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }

        assertThat(zips.read(file)).isEqualTo(new Reading.Complete(1, "ZIP"));
        assertThat(zips.photos().getFirst().bytes()).isEmpty();
        assertThat(zips.refused()).isEmpty();
    }

    @Test
    void tellsWhatItCannotUseAndGoesOn() throws IOException {
        Path file = folder.resolve("photos.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            ZipArchiveEntry link = new ZipArchiveEntry("link.jpg");
            link.setUnixMode(UnixStat.LINK_FLAG | 0777);
            PhotoZips.put(zip, link, "/etc/passwd".getBytes(StandardCharsets.US_ASCII));
            PhotoZips.put(zip, new ZipArchiveEntry("1.jpg"), PhotoZips.PICTURE);
            PhotoZips.put(zip, new ZipArchiveEntry("1.jpg"), PhotoZips.PICTURE);
            PhotoZips.put(zip, new ZipArchiveEntry("sound.wav"), PhotoZips.noise(100));
            PhotoZips.put(zip, new ZipArchiveEntry("名单.txt"), "left to the lists".getBytes(StandardCharsets.US_ASCII));
            PhotoZips.put(zip, new ZipArchiveEntry("large.jpg"), PhotoZips.noise(17 << 20));
            PhotoZips.put(zip, new ZipArchiveEntry("noname"), PhotoZips.PICTURE);
        }

        assertThat(zips.read(file)).isInstanceOf(Reading.Complete.class);
        assertThat(zips.photos()).extracting(ArchivedPhoto::key).containsExactly("1", "noname");
        assertThat(zips.refused()).hasSize(4);
        assertThat(zips.refused().get(0)).contains("link.jpg").contains("only a link");
        assertThat(zips.refused().get(1)).contains("1.jpg").contains("two files of this name");
        assertThat(zips.refused().get(2)).contains("sound.wav").contains("not a picture");
        assertThat(zips.refused().get(3)).contains("more than 16 MB");
    }

    @Test
    void tellsADamagedPhotoAndGoesOn() throws IOException {
        Path file = zips.write("1.jpg", "2.jpg");
        byte[] bytes = Files.readAllBytes(file);
        bytes[30 + "1.jpg".length() + 3] ^= 0x40;
        Files.write(file, bytes);

        assertThat(zips.read(file)).isInstanceOf(Reading.Complete.class);
        assertThat(zips.photos()).extracting(ArchivedPhoto::key).containsExactly("2");
        assertThat(zips.refused().getFirst()).contains("1.jpg").contains("damaged");
    }

    @Test
    void tellsAPhotoWhoseSumIsWrong() throws IOException {
        Path file = folder.resolve("photos.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            zip.setMethod(ZipEntry.STORED);
            PhotoZips.put(zip, new ZipArchiveEntry("1.jpg"), PhotoZips.noise(1000));
            PhotoZips.put(zip, new ZipArchiveEntry("2.jpg"), PhotoZips.PICTURE);
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[500] ^= 0x40;
        Files.write(file, bytes);

        zips.read(file);

        assertThat(zips.photos()).extracting(ArchivedPhoto::key).containsExactly("2");
        assertThat(zips.refused()).singleElement().asString().contains("1.jpg").contains("damaged");
    }

    @Test
    void takesBackslashesBetweenFolders() throws IOException {
        zips.read(zips.write("照片\\1.jpg"));

        assertThat(zips.photos()).extracting(ArchivedPhoto::key).containsExactly("1");
    }

    @Test
    void stopsWhenNoMorePhotosAreWanted() throws IOException {
        assertThat(new ZipPhotoArchives().read(zips.write("1.jpg", "2.jpg"), photo -> false))
                .isInstanceOf(Reading.Cancelled.class);
    }
}
