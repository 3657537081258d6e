package confirmdesk.files.watched;

import confirmdesk.desk.photo.arrival.PictureFolder;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds picture files by their names; a camera's card has them in folders of their own, a few levels down. */
public final class PictureFiles implements PictureFolder {

    private static final int LEVELS = 4;

    /** A folder with more is no camera's; whoever chose it by mistake shall not wait for it. */
    private static final int MOST = 50_000;

    private static final Set<String> ENDINGS =
            Set.of("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif");

    private final int most;

    public PictureFiles() {
        this(MOST);
    }

    /** @param most files that a folder may have */
    PictureFiles(int most) {
        this.most = most;
    }

    @Override
    public Optional<List<Seen>> look(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Collecting collecting = new Collecting(folder);
        try {
            Files.walkFileTree(folder, Set.<FileVisitOption>of(), LEVELS, collecting);
        } catch (IOException e) { // the folder went away while it was looked into
            return Optional.empty();
        }
        return collecting.files > most ? Optional.empty() : Optional.of(collecting.found);
    }

    /** Hidden files and folders are the system's, such as macOS's shadows of a card's files. */
    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private static boolean isPicture(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Passes over what vanishes, or can't be looked into, meanwhile. */
    private final class Collecting extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Seen> found = new ArrayList<>();
        private int files;

        Collecting(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && isPicture(file)) {
                found.add(new Seen(
                        file, attributes.size(), attributes.lastModifiedTime().toInstant()));
            }
            return ++files > most ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (file.equals(root)) {
                throw why;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) {
            return FileVisitResult.CONTINUE;
        }
    }
}
