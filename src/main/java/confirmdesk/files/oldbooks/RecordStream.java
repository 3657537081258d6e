package confirmdesk.files.oldbooks;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.kinds.FileKind;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** The records of an old workbook, which lie in a container or, as some programs write them, in the file itself. */
final class RecordStream implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Incoming file;
    private final @Nullable POIFSFileSystem container;
    private final String entry;

    private RecordStream(Incoming file, @Nullable POIFSFileSystem container, String entry) {
        this.file = file;
        this.container = container;
        this.entry = entry;
    }

    static RecordStream of(Incoming file) throws BadFile, IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
            if (FileMagic.valueOf(in) != FileMagic.OLE2) {
                return new RecordStream(file, null, "");
            }
        }
        POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true);
        Optional<String> entry = Stream.of("Workbook", "WORKBOOK", "BOOK")
                .filter(container.getRoot()::hasEntryCaseInsensitive)
                .findFirst();
        if (entry.isEmpty()) {
            boolean old = container.getRoot().hasEntryCaseInsensitive("Book");
            container.close();
            throw new BadFile((old ? FileKind.XLS_BEFORE_97 : FileKind.DOCUMENT).insteadOfList(file.name()));
        }
        return new RecordStream(file, container, entry.get());
    }

    /** The records from the first on. */
    InputStream open() throws IOException {
        return container == null
                ? new BufferedInputStream(Files.newInputStream(file.path()), BUFFER)
                : container.createDocumentInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        if (container != null) {
            container.close();
        }
    }
}
