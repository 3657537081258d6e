package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.GuardedZip;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.guard.Opening;
import confirmdesk.files.guard.PictureNames;
import confirmdesk.files.guard.ZipAllowance;
import confirmdesk.files.guard.ZipEntryInfo;
import confirmdesk.files.kinds.FileKind;
import confirmdesk.files.kinds.Recognition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a list from a file, or out of a zip that holds this one list and nothing else. */
public final class ZippedLists implements Sheets {

    private final Unpacking unpacking;

    /** @param folder where only the owner can read */
    public ZippedLists(Path folder) {
        this.unpacking = new Unpacking(folder);
    }

    @Override
    public boolean isBesidePhotos(Path file) {
        return false;
    }

    @Override
    public Reading read(Path path, HeaderWords words, RowSink sink) {
        Incoming file = Incoming.of(path);
        try {
            Opening.check(file, Long.MAX_VALUE);
            return Recognition.of(file) == FileKind.LIST_ZIP
                    ? zipped(file, words, sink)
                    : OneList.read(file, words, sink);
        } catch (BadFile e) {
            return new Reading.Unusable(e.why());
        } catch (IOException e) {
            return new Reading.Unusable(Opening.failure(file, e));
        }
    }

    private Reading zipped(Incoming file, HeaderWords words, RowSink sink) throws BadFile, IOException {
        try (GuardedZip zip = GuardedZip.open(file, ZipAllowance.WORKBOOK)) {
            return unpacking.with(
                    zip, only(zip, file), list -> OneList.read(new Incoming(list, file.name()), words, sink));
        }
    }

    private static ZipEntryInfo only(GuardedZip zip, Incoming file) throws BadFile {
        List<ZipEntryInfo> entries = zip.entries().stream()
                .filter(entry -> !entry.isFolder() && !PictureNames.isLeftBehind(entry.name()))
                .toList();
        if (entries.size() != 1 || entries.getFirst().isLink()) {
            throw BadFile.of("file.zip.one-list", file.name(), String.valueOf(entries.size()));
        }
        return entries.getFirst();
    }
}
