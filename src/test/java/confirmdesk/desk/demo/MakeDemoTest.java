package confirmdesk.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.practice.MadeUpBatches;
import confirmdesk.desk.progress.Progress;
import confirmdesk.files.demo.DemoFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up batch as files. */
class MakeDemoTest {

    /** Photos that only say of whom they are. */
    private static final Portraits NOBODY = new Portraits() {
        @Override
        public byte[] photo(Sitter sitter, int year, String mark) {
            return ByteBuffer.allocate(12).putLong(sitter.face()).putInt(year).array();
        }

        @Override
        public byte[] newPhoto(Sitter sitter, int year) {
            return photo(sitter, year, "");
        }
    };

    @TempDir
    private Path folder;

    @Test
    void theSameSeedIsTheSameBytesAndAnotherIsNot() throws IOException {
        make("one", 7);
        make("two", 7);
        make("three", 8);

        Map<String, List<Byte>> one = contents("one");
        assertThat(one).isEqualTo(contents("two"));
        Map<String, List<Byte>> three = contents("three");
        one.forEach((name, bytes) -> assertThat(three.get(name)).as(name).isNotEqualTo(bytes));
    }

    @Test
    void theListsLieThereAsCsvAndXlsxWithPhotosOfBothYears() throws IOException {
        MadeUpBatches.Written written = make("one", 7);

        assertThat(contents("one").keySet())
                .contains(
                        "上年报名及成绩_2022.csv",
                        "上年报名及成绩_2022.xlsx",
                        "上年照片.zip",
                        "报名照片.zip",
                        "本年报名_2023.csv",
                        "本年报名_2023.xlsx",
                        "新照片/新照片1.jpg");
        assertThat(Files.readString(written.thisYear()))
                .startsWith("\uFEFF报名序号,姓名,")
                .contains("从事本专业年限,现任职称,数据说明\r\n");
        assertThat(Files.readString(written.lastYear())).contains("缺考标记,违纪标记,数据说明\r\n");
        assertThat(Files.readAllLines(written.thisYear())).hasSize(121);
    }

    @Test
    void photosAreNamedByNumbersAndSomeAreEmptyOrCut() throws IOException {
        MadeUpBatches.Written written = make("one", 7);

        try (ZipFile zip = new ZipFile(written.photos().toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            assertThat(entries).allMatch(entry -> entry.getName().matches("照片/[^/]{8,}\\.jpg"));
            assertThat(entries).extracting(ZipEntry::getSize).contains(0L, 4L, 12L);
            assertThat(entries).anyMatch(entry -> entry.getName().matches("照片/2023\\d{11}\\.jpg"));
        }
    }

    @Test
    void thePhotoOfBothYearsIsOfTheSamePerson() throws IOException {
        MadeUpBatches.Written written = make("one", 7);

        try (ZipFile now = new ZipFile(written.photos().toFile());
                ZipFile before = new ZipFile(written.lastYearPhotos().toFile())) {
            int both = 0;
            for (ZipEntry entry : Collections.list(before.entries())) {
                ZipEntry same = now.getEntry(entry.getName().replace("2022/", "照片/"));
                if (same != null && same.getSize() == 12) {
                    assertThat(face(now, same)).isEqualTo(face(before, entry));
                    both++;
                }
            }
            assertThat(both).isGreaterThan(30);
        }
    }

    private static long face(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream photo = zip.getInputStream(entry)) {
            return ByteBuffer.wrap(photo.readAllBytes()).getLong();
        }
    }

    private MadeUpBatches.Written make(String name, long seed) {
        return new MakeDemo(NOBODY, new DemoFiles()).write(folder.resolve(name), 120, seed, Progress.UNWATCHED);
    }

    private Map<String, List<Byte>> contents(String name) throws IOException {
        Path made = folder.resolve(name);
        try (Stream<Path> files = Files.walk(made)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> made.relativize(file).toString(), MakeDemoTest::bytes, (a, b) -> a, TreeMap::new));
        }
    }

    private static List<Byte> bytes(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            return java.util.stream.IntStream.range(0, content.length)
                    .mapToObj(i -> content[i])
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
