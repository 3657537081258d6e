package confirmdesk.files.handback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confirmdesk.desk.handback.Enclosure;
import confirmdesk.desk.handback.HandBackFiles;
import confirmdesk.desk.output.FileTrouble;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Result;
import confirmdesk.domain.handback.Turn;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.registration.RegistrationNumber;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip of a hand-back, as the guide's page on the hand-back promises it. */
class HandBackZipsTest {

    private static final RegistrationNumber ONE = new RegistrationNumber("202341010000001");
    private static final RegistrationNumber TWO = new RegistrationNumber("202341010000002");
    private static final byte[] PHOTO = {1, 2, 3, 4};
    private static final Instant AT = Instant.parse("2023-01-05T08:00:00Z");

    @TempDir
    private Path folder;

    private final HandBackZips zips = new HandBackZips();

    @Test
    void theFilesAreInTheirOrderAndTheManifestNamesEachWithItsHash() throws IOException {
        Map<String, byte[]> entries = entries(write("a.zip", this::fill));

        assertThat(entries.keySet()).containsExactly("结果.csv", "照片/202341010000002.jpg", "统计.csv", "清单.csv");
        assertThat(entries.get("照片/202341010000002.jpg")).isEqualTo(PHOTO);
        List<String> manifest = lines(entries.get("清单.csv"));
        assertThat(manifest).startsWith("项目,字节数,值", "考试年度,,2023", "交回编号,,7", "范围,,有变化的", "日志散列,,abcd");
        for (String name : List.of("结果.csv", "照片/202341010000002.jpg", "统计.csv")) {
            byte[] bytes = entries.get(name);
            assertThat(manifest).contains(name + "," + bytes.length + "," + Sha256.hex(bytes));
        }
    }

    @Test
    void aDecisionIsOneLine() throws IOException {
        Map<String, byte[]> entries = entries(write("a.zip", this::fill));

        assertThat(new String(entries.get("结果.csv"), StandardCharsets.UTF_8)).startsWith("\uFEFF报名序号");
        assertThat(lines(entries.get("结果.csv")))
                .containsExactly(
                        "报名序号,状态,交回类别,决定时间,人员,原因代码,原因,更换照片,照片散列",
                        "202341010000001,REJECTED,首次,2023-01-05T08:00:00Z,王明,101|102,学历不够；年限不够；'=1+1,,",
                        "202341010000002,PENDING,撤回,,,,,照片/202341010000002.jpg," + Sha256.hex(PHOTO));
        assertThat(lines(entries.get("统计.csv")))
                .contains("项目,本次,累计", "PENDING,1,5", "PAID,0,0", "REJECTED,1,2", "合计,2,7", "更换照片,1,", "现场补录,1,");
    }

    @Test
    void theSameFillingGivesTheSameBytesAndTheHashIsTheirs() throws IOException {
        Path one = write("a.zip", this::fill);
        Path two = folder.resolve("b.zip");
        String sha256;
        try (HandBackFiles.Packed packed = zips.pack(two, this::fill)) {
            sha256 = packed.sha256();
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            packed.read(read::writeBytes);
            packed.publish();
            assertThat(read.toByteArray()).isEqualTo(Files.readAllBytes(two));
        }
        assertThat(two).hasSameBinaryContentAs(one);
        assertThat(sha256).isEqualTo(Sha256.hex(Files.readAllBytes(one)));
    }

    @Test
    void noTimeOfWritingIsInIt() throws IOException {
        Path file = write("a.zip", this::fill);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
    }

    @Test
    void anEnclosureWithoutLinesWritesNoFile() throws IOException {
        Path file = write("a.zip", zip -> {
            zip.results(sink -> {});
            zip.enclosure(new Papers(List.of()), List.of(ONE, TWO));
            zip.enclosure(new Papers(List.of(List.of("身份证", "是"))), List.of(ONE, TWO));
            zip.manifest(new HandBackFiles.Heading(2023, 7, "abcd", true));
        });
        Map<String, byte[]> entries = entries(file);

        assertThat(entries.keySet()).containsExactly("结果.csv", "材料.csv", "清单.csv");
        assertThat(lines(entries.get("材料.csv"))).containsExactly("报名序号,材料,已交", ONE + ",身份证,是", TWO + ",身份证,是");
        assertThat(lines(entries.get("清单.csv"))).contains("范围,,全部");
    }

    @Test
    void aNumberThatLooksLikeAPathLeadsNowhere() throws IOException {
        RegistrationNumber odd = new RegistrationNumber("../a\\b:号");
        Path file = write("a.zip", zip -> zip.photo(odd, PHOTO));

        assertThat(entries(file).keySet()).containsExactly("照片/%2E%2E%2Fa%5Cb%3A%E5%8F%B7.jpg");
    }

    @Test
    void whatFailsHalfwayLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("a.zip");
        assertThatThrownBy(() -> zips.pack(file, zip -> {
                    zip.photo(ONE, PHOTO);
                    throw new IllegalStateException("the power is gone");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> zips.pack(folder.resolve("none/a.zip"), this::fill))
                .isInstanceOf(FileTrouble.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private void fill(HandBackFiles.Package zip) {
        Result rejected = new Result(ONE, State.REJECTED, List.of("101", "102"), "'=1+1", "", "王明", AT, List.of());
        Result withdrawn = new Result(TWO, State.PENDING, List.of(), "", Sha256.hex(PHOTO), "", null, List.of());
        zip.results(sink -> {
            sink.accept(new HandBackFiles.Line(rejected, Turn.FIRST, List.of("学历不够", "年限不够")));
            sink.accept(new HandBackFiles.Line(withdrawn, Turn.WITHDRAWN, List.of()));
        });
        zip.photo(TWO, PHOTO);
        zip.counts(new HandBackFiles.Counts(
                Map.of(State.REJECTED, 1L, State.PENDING, 1L), Map.of(State.REJECTED, 2L, State.PENDING, 5L), 1, 1));
        zip.manifest(new HandBackFiles.Heading(2023, 7, "abcd", false));
    }

    private Path write(String name, Consumer<HandBackFiles.Package> filling) {
        Path file = folder.resolve(name);
        try (HandBackFiles.Packed packed = zips.pack(file, filling)) {
            packed.publish();
        }
        return file;
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static List<String> lines(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .toList();
    }

    /** The papers of everybody. */
    private record Papers(List<List<String>> all) implements Enclosure {

        @Override
        public String file() {
            return "材料.csv";
        }

        @Override
        public List<String> header() {
            return List.of("材料", "已交");
        }

        @Override
        public List<Line> lines(RegistrationNumber number) {
            return all.stream().map(cells -> new Line(cells, List.of())).toList();
        }
    }
}
