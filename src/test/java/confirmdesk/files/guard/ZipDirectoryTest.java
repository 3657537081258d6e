package confirmdesk.files.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipDirectoryTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 70_000})
    void countsTheEntriesOfSmallAndLargeArchives(int entries) throws IOException {
        assertThat(ZipDirectory.entries(zip(entries))).isEqualTo(entries);
    }

    @Test
    void countsTheEntriesThatAreThereWhateverTheArchiveSays() throws IOException {
        Path file = zip(7);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 12] = 1;
        bytes[bytes.length - 14] = 1;
        Files.write(file, bytes);

        assertThat(ZipDirectory.entries(file)).isEqualTo(7);
    }

    @Test
    void findsNoneWhereThereIsNoDirectory() throws IOException {
        byte[] whole = Files.readAllBytes(zip(3));
        for (int length = 0; length < whole.length; length++) {
            Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, length));
            assertThat(ZipDirectory.entries(cut)).as("%d bytes", length).isZero();
        }
        byte[] wild = whole.clone();
        Arrays.fill(wild, wild.length - 6, wild.length - 2, (byte) 0x7F);
        assertThat(ZipDirectory.entries(Files.write(folder.resolve("wild.zip"), wild)))
                .isZero();
    }

    @Test
    void refusesAnArchiveOfTooManyEntriesBeforeLoadingThem() throws IOException {
        Path file = zip(11);
        ZipAllowance ten = new ZipAllowance(1 << 20, 10, 1 << 20, 1 << 20);

        assertThatThrownBy(() -> GuardedZip.open(Incoming.of(file), ten).close())
                .isInstanceOfSatisfying(
                        BadFile.class, bad -> assertThat(bad.why().key()).isEqualTo("file.zip.entries"));
    }

    private Path zip(int entries) throws IOException {
        Path file = folder.resolve("entries.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(i + ".jpg"));
            }
        }
        return file;
    }
}
