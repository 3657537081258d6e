package confirmdesk.files.archives;

import confirmdesk.desk.reading.PhotoArchives;
import confirmdesk.desk.reading.Reading;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.GuardedZip;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.guard.Opening;
import confirmdesk.files.guard.ZipAllowance;
import confirmdesk.files.kinds.FileKind;
import confirmdesk.files.kinds.Recognition;
import java.io.IOException;
import java.nio.file.Path;

/** Reads photos out of zip archives, in the order of the archive; nothing is ever unpacked to disk. */
public final class ZipPhotoArchives implements PhotoArchives {

    @Override
    public boolean isPhotoArchive(Path path) {
        Incoming file = Incoming.of(path);
        try {
            Opening.check(file, Long.MAX_VALUE);
            return Recognition.of(file) == FileKind.PHOTO_ZIP;
        } catch (BadFile | IOException e) {
            return false;
        }
    }

    @Override
    public Reading read(Path path, PhotoSink sink) {
        Incoming file = Incoming.of(path);
        try (GuardedZip zip = GuardedZip.open(file, ZipAllowance.PHOTOS)) {
            return new PhotoReading(zip, file.name(), sink).run();
        } catch (BadFile e) {
            return new Reading.Unusable(e.why());
        } catch (IOException e) {
            return new Reading.Unusable(Opening.failure(file, e));
        }
    }
}
