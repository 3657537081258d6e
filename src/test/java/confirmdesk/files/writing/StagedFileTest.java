package confirmdesk.files.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import confirmdesk.desk.output.FileTrouble;
import confirmdesk.desk.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFileTest {

    private static final byte[] NEW = {4, 5, 6};

    @TempDir
    private Path folder;

    @Test
    void putsAWholeFileIntoPlaceThatOnlyItsOwnerReads() throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), new byte[] {1});

        StagedFile.write(file, out -> out.write(NEW));

        assertThat(file).hasBinaryContent(NEW);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(names()).containsExactly("list.csv");
    }

    @Test
    void leavesTheTargetAsItIsUntilPublished() throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), new byte[] {1});
        try (StagedFile staged = StagedFile.stage(file, out -> out.write(NEW))) {
            assertThat(file).hasBinaryContent(new byte[] {1});
            staged.publish();
            assertThat(file).hasBinaryContent(NEW);
        }
        assertThat(names()).containsExactly("list.csv");
    }

    @Test
    void leavesNothingBehindIfItIsNotPublished() throws IOException {
        StagedFile.stage(folder.resolve("list.csv"), out -> out.write(NEW)).close();

        assertThat(names()).isEmpty();
    }

    @Test
    void leavesNothingBehindIfWritingFailsHalfWay() throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), new byte[] {1});

        assertThat(trouble(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }))
                .contains("disk is full")
                .contains("list.csv");
        assertThat(trouble(file, out -> {
                    throw new UncheckedIOException(new IOException("odd"));
                }))
                .contains("could not be written");
        assertThatThrownBy(() -> StagedFile.write(file, out -> {
                    out.write(NEW);
                    throw new IllegalStateException("the store broke");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(file).hasBinaryContent(new byte[] {1});
        assertThat(names()).containsExactly("list.csv");
    }

    @Test
    void saysInOneSentenceWhyAPlaceWillNotDo() throws IOException {
        Path directory = Files.createDirectory(folder.resolve("dir"));

        assertThat(trouble(directory, out -> out.write(NEW))).contains("is a folder");
        assertThat(trouble(folder.resolve("none").resolve("list.csv"), out -> out.write(NEW)))
                .contains("doesn't exist");
        assertThat(trouble(folder.resolve("list.csv"), out -> {
                    throw new AccessDeniedException("list.csv");
                }))
                .contains("read-only");
        assertThat(names()).containsExactly("dir");
    }

    @Test
    void writesWhereALinkPoints() throws IOException {
        Path real = Files.write(folder.resolve("real.csv"), new byte[] {1});
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);

        StagedFile.write(link, out -> out.write(NEW));

        assertThat(real).hasBinaryContent(NEW);
        assertThat(link).isSymbolicLink();
    }

    private static String trouble(Path file, StagedFile.Content content) {
        try {
            StagedFile.write(file, content);
        } catch (FileTrouble trouble) {
            return new Texts(Locale.ENGLISH).of(trouble.why());
        }
        throw new AssertionError("no trouble");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
        }
    }
}
