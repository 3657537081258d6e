package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.program.Ran;
import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.files.faces.CascadeFaces;
import confirmdesk.files.pictures.Encoder;
import confirmdesk.files.pictures.ImageIoPictures;
import confirmdesk.files.portraits.DrawnPortraits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The photos of the whole batch on the real command line: the check goes on where it stopped and names nobody but in its list. */
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

    @Test
    void theListTellsWhoHasWhatTheWorstFirst() throws IOException {
        bring(Map.of(
                Site.NEW, jpeg(picture(7, 413)),
                Site.ABSENT, jpeg(picture(7, 413)),
                Site.AUTOMATIC, jpeg(picture(9, 220)),
                Site.CHANGED, jpeg(new Pixels(200, 280, new int[200 * 280]))));

        Ran ran = site.run("photos", "check", "--out", site.path("f.csv"));
        assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
        assertThat(Files.readString(folder.resolve("f.csv")))
                .startsWith("\uFEFF报名序号,")
                .contains("\r\n");
        List<String> lines = site.lines("f.csv");
        assertThat(ran.out()).contains("同一文件用于两人", "已写出 " + (lines.size() - 1) + " 行");
        assertThat(lines.getFirst()).isEqualTo("报名序号,姓名,状态,考点,类别,规则,问题,实测,要求,建议,另一报名序号");
        assertThat(lines.get(1)).startsWith(Site.DUPLICATE).contains(",MISSING,,没有照片,,,,");
        assertThat(lines)
                .filteredOn(line -> line.contains(",SAME_FILE,"))
                .singleElement()
                .asString()
                .startsWith(Site.NEW)
                .endsWith(",,同一文件用于两人,,,," + Site.ABSENT);
        List<String> rules = lines.stream()
                .filter(line -> line.contains(",FAILED,"))
                .map(line -> line.split(",")[0] + " " + line.split(",")[5])
                .toList();
        assertThat(rules).first().isEqualTo(Site.CHANGED + " ONE_FACE");
        assertThat(rules).contains(Site.CHANGED + " PIXELS", Site.AUTOMATIC + " PIXELS");
        assertThat(rules.stream().map(line -> line.split(" ")[0]).distinct())
                .containsExactly(Site.CHANGED, Site.AUTOMATIC);
        assertThat(lines)
                .filteredOn(line -> line.startsWith(Site.AUTOMATIC) && line.contains(",PIXELS,"))
                .singleElement()
                .asString()
                .contains(",像素不符,220 × 308,> 295 × 413,请交相机或手机拍的原图");
    }

    @Test
    void theListGoesToStandardOutputAloneAndIsNeverHalfAFile() throws IOException {
        Ran listed = site.run("photos", "check", "--out", "-");
        assertThat(listed.status()).isZero();
        assertThat(listed.out()).startsWith("\uFEFF报名序号,姓名,").doesNotContain("检查了");

        Ran nowhere = site.run("photos", "check", "--out", site.path("no/f.csv"));
        assertThat(nowhere.status()).isEqualTo(3);
        assertThat(nowhere.messages()).hasSize(1);
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void theSheetShowsThePhotosReplacedOnADay() throws IOException {
        Path file =
                Files.write(folder.resolve("new.jpg"), new DrawnPortraits().newPhoto(new Sitter(7, false, 29), 2023));
        assertThat(site.run("photo", Site.NEW, file.toString(), "--today", "2023-01-05")
                        .status())
                .isZero();

        Ran today = site.run("photos", "sheet", "--out", site.path("s.pdf"), "--today", "2023-01-05");
        assertThat(today.status()).as(today.err()).isZero();
        try (PDDocument sheet = Loader.loadPDF(folder.resolve("s.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(sheet)).contains("换照清单", "2023-01-05", Site.NEW, "…0040");
        }
        Ran later = site.run(
                "photos", "sheet", "--out", site.path("l.pdf"), "--day", "2023-01-05", "--today", "2023-01-07");
        assertThat(later.status()).isZero();
        Ran none = site.run("photos", "sheet", "--out", site.path("n.pdf"), "--day", "2023-01-04");
        assertThat(none.status()).isEqualTo(3);
        assertThat(none.messages()).singleElement().asString().contains("2023-01-04");
        assertThat(folder.resolve("n.pdf")).doesNotExist();
        assertThat(site.run("photos", "sheet", "--out", site.path("s.txt")).status())
                .isEqualTo(2);
        assertThat(site.run("photos", "sheet", "--out", site.path("s.pdf"), "--day", "today")
                        .status())
                .isEqualTo(2);
    }

    private void bring(Map<String, byte[]> photos) throws IOException {
        Path zip = folder.resolve("several.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> photo : photos.entrySet()) {
                out.putNextEntry(new ZipEntry(photo.getKey() + ".jpg"));
                out.write(photo.getValue());
            }
        }
        assertThat(site.run("import", zip.toString()).status()).isZero();
    }

    private static Pixels picture(long sitter, int width) {
        byte[] photo = new DrawnPortraits().newPhoto(new Sitter(sitter, false, 29), 2023);
        return new ImageIoPictures(new CascadeFaces())
                .forScreen(photo, width, 579)
                .orElseThrow();
    }

    private static byte[] jpeg(Pixels picture) {
        return Encoder.jpeg(picture, 92);
    }
}
