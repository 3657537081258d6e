package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.FileKind;
import confirmdesk.files.guard.GuardedZip;
import confirmdesk.files.guard.LimitReached;
import confirmdesk.files.guard.Opening;
import confirmdesk.files.guard.PictureNames;
import confirmdesk.files.guard.Recognition;
import confirmdesk.files.guard.ZipAllowance;
import confirmdesk.files.guard.ZipEntryInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a list also out of a zip that holds nothing else. The parsers want a file on the disk, so it lies in a folder of the
 * store while it is read, under the name of the zip: no name from inside an archive becomes a path.
 */
public final class ZippedLists implements Sheets {

    private final Sheets lists = new SheetReader();
    private final Path folder;

    /** @param folder where only the owner can read */
    public ZippedLists(Path folder) {
        this.folder = folder;
    }

    @Override
    public Reading read(Path file, HeaderWords words, RowSink sink) {
        try {
            Opening.check(file, Long.MAX_VALUE);
            return Recognition.of(file) == FileKind.LIST_ZIP
                    ? zipped(file, words, sink)
                    : lists.read(file, words, sink);
        } catch (BadFile e) {
            return new Reading.Unusable(e.why());
        } catch (IOException e) {
            return new Reading.Unusable(Opening.failure(file, e));
        }
    }

    private Reading zipped(Path file, HeaderWords words, RowSink sink) throws BadFile, IOException {
        Path place = Files.createTempDirectory(folder, "list-");
        Path list = place.resolve(Opening.name(file));
        try (GuardedZip zip = GuardedZip.open(file, ZipAllowance.WORKBOOK)) {
            unpack(zip, only(zip, file), list);
            return lists.read(list, words, sink);
        } finally {
            Files.deleteIfExists(list);
            Files.deleteIfExists(place);
        }
    }

    private static ZipEntryInfo only(GuardedZip zip, Path file) throws BadFile {
        List<ZipEntryInfo> entries = zip.entries().stream()
                .filter(entry -> !entry.isFolder() && !PictureNames.isLeftBehind(entry.name()))
                .toList();
        if (entries.size() != 1 || entries.getFirst().isLink()) {
            throw BadFile.of("file.zip.one-list", Opening.name(file), String.valueOf(entries.size()));
        }
        return entries.getFirst();
    }

    private static void unpack(GuardedZip zip, ZipEntryInfo entry, Path list) throws BadFile, IOException {
        try (InputStream in = zip.read(entry)) {
            Files.copy(in, list);
        } catch (LimitReached e) {
            throw zip.tooLarge();
        }
    }
}
