package confirmdesk.files.watched;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.photo.arrival.PictureFolder.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture files of real folders. */
class PictureFilesTest {

    @TempDir
    private Path folder;

    private final PictureFiles pictures = new PictureFiles();

    @Test
    void picturesAreFoundInTheFoldersOfACardWhateverTheirEndingLooksLike() throws IOException {
        write("DCIM/100CANON/IMG_0001.JPG");
        write("DCIM/101CANON/张三.jpeg");
        write("扫描.Tiff");
        write("手机.HEIC");
        assertThat(names()).containsExactlyInAnyOrder("IMG_0001.JPG", "张三.jpeg", "扫描.Tiff", "手机.HEIC");
    }

    @Test
    void otherFilesAndHiddenOnesAreNot() throws IOException {
        write("名单.xlsx");
        write("IMG_0001.CR2");
        write("._IMG_0001.JPG");
        write(".Trashes/IMG_0001.JPG");
        write("jpg");
        Files.createDirectory(folder.resolve("夹.jpg"));
        assertThat(names()).isEmpty();
    }

    @Test
    void lengthAndTimeAreThoseOfTheFile() throws IOException {
        Path file = write("新.jpg");
        Instant at = Instant.parse("2023-01-06T04:00:00Z");
        Files.setLastModifiedTime(file, FileTime.from(at));
        assertThat(pictures.look(folder).orElseThrow()).containsExactly(new Seen(file, 3, at));
    }

    @Test
    void aHiddenFolderThatWasChosenItselfIsLookedInto() throws IOException {
        write(".相机/新.jpg");
        assertThat(pictures.look(folder.resolve(".相机")).orElseThrow()).hasSize(1);
    }

    @Test
    void aFolderThatIsGoneOrAFileOrTooLargeIsNotLookedInto() throws IOException {
        Path file = write("新.jpg");
        write("新2.jpg");
        assertThat(pictures.look(folder.resolve("没有"))).isEmpty();
        assertThat(pictures.look(file)).isEmpty();
        assertThat(new PictureFiles(1).look(folder)).isEmpty();
        assertThat(new PictureFiles(2).look(folder)).isPresent();
    }

    private List<String> names() {
        return pictures.look(folder).orElseThrow().stream()
                .map(seen -> seen.file().getFileName().toString())
                .toList();
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, new byte[] {1, 2, 3});
    }
}
