package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.GuardedZip;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.guard.Opening;
import confirmdesk.files.guard.ZipAllowance;
import confirmdesk.files.kinds.Candidates;
import confirmdesk.files.kinds.FileKind;
import confirmdesk.files.kinds.Recognition;
import java.io.IOException;
import java.nio.file.Path;

/** Reads lists from files and out of zips. */
public final class SheetReader implements Sheets {

    private final Unpacking unpacking;

    /** @param folder where only the owner can read: a list out of a zip lies there while it is read */
    public SheetReader(Path folder) {
        this.unpacking = new Unpacking(folder);
    }

    @Override
    public boolean isBesidePhotos(Path path) {
        Incoming file = Incoming.of(path);
        try {
            Opening.check(file, Long.MAX_VALUE);
            if (Recognition.of(file) != FileKind.PHOTO_ZIP) {
                return false;
            }
            try (GuardedZip zip = GuardedZip.open(file, ZipAllowance.PHOTOS)) {
                return !Candidates.in(zip).isEmpty();
            }
        } catch (BadFile | IOException e) {
            return false;
        }
    }

    @Override
    public Reading read(Path path, HeaderWords words, RowSink sink) {
        Incoming file = Incoming.of(path);
        try {
            Opening.check(file, Long.MAX_VALUE);
            return switch (Recognition.of(file)) {
                case PHOTO_ZIP, LIST_ZIP -> new ListZip(file, unpacking, words, sink).read();
                default -> OneList.read(file, words, sink);
            };
        } catch (BadFile e) {
            return new Reading.Unusable(e.why());
        } catch (IOException e) {
            return new Reading.Unusable(Opening.failure(file, e));
        }
    }
}
