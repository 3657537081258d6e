package confirmdesk.cli.contract;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.cli.program.Ran;
import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.files.portraits.DrawnPortraits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotoContractTest {

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void open() {
        site = Site.withBothLists(folder);
    }

    @Test
    void aPhotoThatKeepsTheRulesIsTakenWithItsVerdict() throws IOException {
        byte[] portrait = new DrawnPortraits().newPhoto(new Sitter(7, false, 29), 2023);
        Path file = Files.write(folder.resolve("good.jpg"), portrait);
        Ran ran = site.run("photo", Site.NEW, file.toString());

        assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .containsPattern("像素 +符合 +413 × 579 +> 295 × 413\n")
                .containsPattern("人脸 +符合 +1 +1\n")
                .containsPattern("底色 +符合 +9[0-9] % +≥ 85 %\n")
                .contains("照片已更换");
        assertThat(site.run("show", Site.NEW).out())
                .contains("有照片 (PRESENT)", "更换照片")
                .containsPattern("人脸 +符合 +1 +1\n");
    }

    @Test
    void aPhotoThatBreaksARuleIsTakenOnlyWithAReason() throws IOException {
        String small = picture("small.jpg", 200, 280);
        Ran refused = site.run("photo", Site.NEW, small);
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.out())
                .containsPattern("像素 +不符合 +200 × 280 +> 295 × 413 +请交相机或手机拍的原图")
                .containsPattern("人脸 +不符合 +0 +1 +没有找到正面的脸");
        assertThat(refused.messages()).singleElement().asString().contains("像素", "--override");
        assertThat(site.run("show", Site.NEW).out()).contains("没有照片 (MISSING)");

        Ran taken = site.run("photo", Site.NEW, small, "--override", "设备只有这个尺寸");
        assertThat(taken.status()).isZero();
        assertThat(site.log()).contains("更换照片", "设备只有这个尺寸");
    }

    @Test
    void aFolderIsNoPictureNotEvenTheTopmost() {
        Ran top = site.run("photo", Site.NEW, "/");
        Ran folder = site.run("photo", Site.NEW, site.path("."));

        assertThat(top.status()).isEqualTo(3);
        assertThat(top.messages()).containsExactly("「/」是一个文件夹，请选择里面的文件。");
        assertThat(folder.messages()).singleElement().asString().contains("是一个文件夹");
    }

    @Test
    void whatIsNoPictureIsRefusedInOneSentence() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(picture("whole.jpg", 600, 840)));
        Files.write(folder.resolve("cut.jpg"), java.util.Arrays.copyOf(whole, whole.length / 2));
        String[] bad = {
            site.file("text.jpg", "今天天气很好。"), site.file("empty.jpg", ""), site.path("cut.jpg"), site.path("missing.jpg")
        };
        for (String file : bad) {
            Ran ran = site.run("photo", Site.NEW, file);

            assertThat(ran.status()).as(file).isEqualTo(3);
            assertThat(ran.messages()).as(file).hasSize(1);
        }
        assertThat(site.run("photo", Site.NOBODY, site.path("whole.jpg")).status())
                .isEqualTo(3);
    }

    @Test
    void anArchiveIsReadAfterTheListsAndPhotosForNobodyAreListedWithoutTheirName() throws IOException {
        byte[] photo = Files.readAllBytes(Path.of(picture("p.jpg", 600, 840)));
        Path zip = folder.resolve("photos.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : new String[] {
                "a/410199199506180040.JPG", "b/" + Site.CHANGED + ".jpg", "c/王没有410199199999990011.jpg"
            }) {
                out.putNextEntry(new ZipEntry(name));
                out.write(photo);
            }
        }
        Ran ran = site.run("import", zip.toString(), site.file("again.csv", Site.thisYear()));

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.out()).containsPattern("\n照片 +2\n");
        assertThat(ran.messages())
                .anyMatch(line -> line.startsWith("拒绝 photos.zip 第 3 张（…0011.jpg）"))
                .noneMatch(line -> line.contains("王没有"));
        assertThat(site.run("show", Site.NEW).out()).contains("有照片 (PRESENT)");
        assertThat(site.run("show", Site.CHANGED).out()).contains("有照片 (PRESENT)");
    }

    @Test
    void whatAnArchiveHoldsBesidesPhotosIsListedByItsPlaceWithoutNameOrNumber() throws IOException {
        byte[] photo = Files.readAllBytes(Path.of(picture("p.jpg", 600, 840)));
        Path zip = folder.resolve("photos.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a/410199199506180040.jpg"));
            out.write(photo);
            out.putNextEntry(new ZipEntry("a/冉新来410199199506180040.txt"));
            out.write("x".getBytes(StandardCharsets.UTF_8));
        }
        Ran ran = site.run("import", zip.toString());

        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.messages()).containsExactly("拒绝 photos.zip 第 2 张（…0040.txt）：不是图片；请发送方重新打包后再导入");
    }

    @Test
    void aPathOutOfAnArchiveIsToldWithoutTheNumberInIt() throws IOException {
        Path zip = folder.resolve("photos.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../410199199506180040.jpg"));
            out.write(Files.readAllBytes(Path.of(picture("p.jpg", 600, 840))));
        }
        Ran ran = site.run("import", zip.toString());

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.messages())
                .singleElement()
                .asString()
                .contains("../…0040.jpg")
                .doesNotContain("410199");
    }

    /** Draws a picture of noise, so that its file is large enough. */
    private String picture(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = 200 + random.nextInt(40);
                image.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        Path file = folder.resolve(name);
        ImageIO.write(image, "jpg", file.toFile());
        return file.toString();
    }
}
