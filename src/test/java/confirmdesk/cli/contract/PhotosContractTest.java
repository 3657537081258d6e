package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.program.Ran;
import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.files.portraits.DrawnPortraits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of all photos on the real command line; it goes on where it stopped and names nobody. */
class PhotosContractTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void open() {
        site = Site.withBothLists(folder);
    }

    @Test
    void twoPeopleWithTheSameFileAndAPortraitAreCountedOnce() throws IOException {
        byte[] portrait = new DrawnPortraits().newPhoto(new Sitter(7, false, 29), 2023);
        Path zip = folder.resolve("photos.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String number : new String[] {Site.NEW, Site.ABSENT}) {
                out.putNextEntry(new ZipEntry(number + ".jpg"));
                out.write(portrait);
            }
        }
        assertThat(site.run("import", zip.toString()).status()).isZero();

        Ran ran = site.run("photos", "check");
        assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("检查了 1 张照片，还有 0 张没有检查")
                .containsPattern("同一文件用于两人 +1\n")
                .containsPattern("人脸不符 +0\n")
                .containsPattern("照片无法读取 +0\n")
                .doesNotContain(Site.NEW);
        assertThat(site.run("photos", "check").out())
                .contains("检查了 0 张照片，还有 0 张没有检查")
                .containsPattern("同一文件用于两人 +1\n");
        assertThat(site.run("verify").status()).isZero();
    }
}
