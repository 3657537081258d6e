package confirmdesk.files.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that somebody made to do harm. Offsets inside an entry of the directory: APPNOTE 4.3.12. */
class HostileZipTest {

    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int FLAGS = 8;
    private static final int METHOD = 10;
    private static final int SIZE = 24;
    private static final int LOCAL_OFFSET = 42;

    @TempDir
    private Path folder;

    static Stream<String> namesThatLeave() {
        return Stream.of(
                "../x.jpg",
                "a/../../x.jpg",
                "..\\x.jpg",
                "a\\..\\..\\x.jpg",
                "/etc/x.jpg",
                "C:\\x.jpg",
                "c:x.jpg",
                "\\\\server\\share\\x.jpg",
                "//server/share/x.jpg",
                "\\\\?\\C:\\x.jpg",
                "a\0b.jpg");
    }

    @ParameterizedTest
    @MethodSource("namesThatLeave")
    void refusesNamesThatPointOutOfTheArchive(String name) throws IOException {
        assertThat(refusal(zip(name))).isEqualTo("file.zip.path");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CON", "nul.jpg", "COM1.jpg", "aux", "x.jpg.", "x.jpg ", "…/..x.jpg", "xy:z.jpg", "\u202Egpj.x"})
    void takesOtherNamesAsNothingButNames(String name) throws IOException, BadFile {
        try (GuardedZip zip = GuardedZip.open(Incoming.of(zip(name)), ZipAllowance.PHOTOS);
                InputStream in = zip.read(zip.entries().getFirst())) {
            assertThat(zip.entries().getFirst().name()).isEqualTo(name);
            assertThat(in.readAllBytes()).hasSize(100);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void shortensALongNameAndShowsNoCharacterThatHides() throws IOException, BadFile {
        String name = "长".repeat(300) + "\u202E\r\n.jpg";
        try (GuardedZip zip = GuardedZip.open(Incoming.of(zip(name)), ZipAllowance.PHOTOS)) {
            assertThat(zip.entries().getFirst().name()).isEqualTo(name);
            assertThat(zip.entries().getFirst().shownName())
                    .startsWith("…")
                    .endsWith("长???.jpg")
                    .hasSizeLessThan(70);
        }
    }

    @Test
    void refusesEntriesThatOverlap() throws IOException {
        Path file = changed(zip("1.jpg", "2.jpg"), (directory, entry) -> directory.putInt(entry + LOCAL_OFFSET, 0));

        assertThat(refusal(file)).isEqualTo("file.zip.overlap");
    }

    @Test
    void refusesEntriesWithAPassword() throws IOException {
        Path file = changed(zip("1.jpg"), (directory, entry) -> directory.putShort(entry + FLAGS, (short) 1));

        assertThat(refusal(file)).isEqualTo("file.zip.encrypted");
    }

    @ParameterizedTest
    @ValueSource(shorts = {1, 6, 14, 95, 97, 98, 12345})
    void refusesEntriesPackedInOtherWays(short method) throws IOException {
        Path file = changed(zip("1.jpg"), (directory, entry) -> directory.putShort(entry + METHOD, method));

        assertThat(refusal(file)).isEqualTo("file.zip.method");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 99, 101, 1_000_000})
    void noticesASizeThatIsNotTrue(int size) throws IOException, BadFile {
        Path file = changed(zip("1.jpg"), (directory, entry) -> directory.putInt(entry + SIZE, size));

        try (GuardedZip zip = GuardedZip.open(Incoming.of(file), ZipAllowance.PHOTOS);
                InputStream in = zip.read(zip.entries().getFirst())) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(ZipException.class);
        }
    }

    @Test
    void believesNoSizeBeyondTheAllowance() throws IOException {
        Path file = changed(zip("1.jpg"), (directory, entry) -> directory.putInt(entry + SIZE, 0x7FFFFFFF));

        assertThat(refusal(file)).isEqualTo("file.zip.inflated");
    }

    private static String refusal(Path file) throws IOException {
        try (GuardedZip zip = GuardedZip.open(Incoming.of(file), ZipAllowance.PHOTOS);
                InputStream in = zip.read(zip.entries().getFirst())) {
            in.readAllBytes();
            return "taken";
        } catch (BadFile e) {
            return e.why().key();
        }
    }

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("hostile.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (String name : names) {
                ZipArchiveEntry entry = new ZipArchiveEntry(name);
                zip.putArchiveEntry(entry);
                zip.write(new byte[100]);
                zip.closeArchiveEntry();
            }
        }
        return file;
    }

    /** Changes the last entry of the directory. */
    private static Path changed(Path file, BiConsumer<ByteBuffer, Integer> change) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int entry = bytes.limit() - 4;
        while (bytes.getInt(entry) != DIRECTORY_ENTRY) {
            entry--;
        }
        change.accept(bytes, entry);
        return Files.write(file, bytes.array());
    }
}
