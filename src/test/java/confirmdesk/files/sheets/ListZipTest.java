package confirmdesk.files.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListZipTest {

    private static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 1, 2, 3};

    private final MadeList made = MadeList.small();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    private byte[] list = {};

    @BeforeEach
    void writeAList() {
        list = made.text(",", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @AfterEach
    void leavesNothingOnTheDisk() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(Files::isDirectory)).isEmpty();
        }
    }

    @Test
    void readsTheListBesidePhotosAndSaysThatThereAreBoth() throws IOException {
        entries.put("照片/1.jpg", PICTURE);
        entries.put("名单.xls", list);

        ReadList read = ReadList.of(zip());

        assertThat(read.rows()).extracting(Row::cells).isEqualTo(made.rows());
        assertThat(read.rows().getFirst().place()).isEqualTo(new Place("batch.zip › 名单.xls", 2));
        assertThat(read.reading()).isEqualTo(new Reading.Complete(3, "ZIP · CSV · UTF-8 · ,"));
        assertThat(new SheetReader(folder).isBesidePhotos(zip())).isTrue();
    }

    @Test
    void tellsAFileBesidePhotosThatIsNoList() throws IOException {
        entries.put("1.jpg", PICTURE);
        entries.put("说明.txt", "请按说明办理".getBytes(StandardCharsets.UTF_8));

        ReadList read = ReadList.of(zip());

        assertThat(read.reading()).isEqualTo(new Reading.Complete(0, "ZIP"));
        assertThat(read.notes()).singleElement().asString().contains("说明.txt").contains("No header found");
    }

    @Test
    void anArchiveOfPhotosAloneHoldsNoList() throws IOException {
        entries.put("1.jpg", PICTURE);
        entries.put("without-name", PICTURE);

        assertThat(new SheetReader(folder).isBesidePhotos(zip())).isFalse();
    }

    @Test
    void readsSeveralListsOneAfterTheOther() throws IOException {
        entries.put("a/甲.csv", list);
        entries.put("b", list);
        entries.put("说明.txt", "x".getBytes(StandardCharsets.UTF_8));

        ReadList read = ReadList.of(zip());

        assertThat(read.rows()).hasSize(6);
        assertThat(read.notes()).hasSize(1);
    }

    @Test
    void refusesTheWholeZipIfOneOfItsListsCannotBeRead() throws IOException {
        entries.put("甲.csv", list);
        entries.put("乙.csv", made.text(",", "\n").replace("甲一", "\"甲一").getBytes(StandardCharsets.UTF_8));

        assertThat(ReadList.refusal(zip())).contains("乙.csv").contains("quotation mark in row 2");
    }

    @Test
    void namesArchivesInsideTheArchive() throws IOException {
        entries.put("甲.csv", list);
        Path inner = zip();
        entries.put("内.zip", Files.readAllBytes(inner));

        assertThat(ReadList.refusal(zip())).contains("内.zip").contains("archive inside an archive");
    }

    @Test
    void refusesTwoListsOfOneName() throws IOException {
        Path file = folder.resolve("batch.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (int i = 0; i < 2; i++) {
                zip.putArchiveEntry(new ZipArchiveEntry("名单.csv"));
                zip.write(list);
                zip.closeArchiveEntry();
            }
        }

        assertThat(ReadList.refusal(file)).contains("two lists of the name “名单.csv”");
    }

    @Test
    void givesTheSentenceOfTheOnlyList() throws IOException {
        entries.put("名单.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(ReadList.refusal(zip())).contains("batch.zip › 名单.csv").contains("No header");
    }

    private Path zip() throws IOException {
        return Zips.write(folder.resolve("batch.zip"), entries);
    }
}
