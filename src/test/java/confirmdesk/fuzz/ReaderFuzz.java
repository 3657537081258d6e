package confirmdesk.fuzz;

import confirmdesk.desk.reading.PhotoArchives;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.message.Message;
import confirmdesk.files.archives.ZipPhotoArchives;
import confirmdesk.files.pictures.ImageIoPictures;
import confirmdesk.files.sheets.SheetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What Jazzer feeds with files: every reader of lists, photo archives and pictures. Any exception is a find. */
public final class ReaderFuzz {

    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final int SCREEN = 300;

    private ReaderFuzz() {}

    /** Called by Jazzer with one file after the other. */
    public static void fuzzerTestOneInput(byte[] content) throws IOException {
        Path file = Files.write(FOLDER.resolve("input"), content);
        new SheetReader(FOLDER).read(file, new HeaderWords(Map.of()), row -> true);
        new ZipPhotoArchives().read(file, new PhotoArchives.PhotoSink() {
            @Override
            public boolean photo(PhotoArchives.ArchivedPhoto photo) {
                return true;
            }

            @Override
            public void refused(String entry, Message why) {}
        });
        ImageIoPictures pictures = new ImageIoPictures(picture -> Optional.empty());
        pictures.probe(content);
        pictures.forScreen(content, SCREEN, SCREEN);
    }
}
