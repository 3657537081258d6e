package confirmdesk.files.archives;

import confirmdesk.desk.reading.PhotoArchives.ArchivedPhoto;
import confirmdesk.desk.reading.PhotoArchives.PhotoSink;
import confirmdesk.desk.reading.Reading;
import confirmdesk.domain.message.Message;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.GuardedZip;
import confirmdesk.files.guard.LimitReached;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.guard.PictureNames;
import confirmdesk.files.guard.ZipEntryInfo;
import confirmdesk.files.kinds.Candidates;
import confirmdesk.files.kinds.Recognition;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** One pass over the pictures of an archive; what can't be used is told, the rest goes on. */
final class PhotoReading {

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    /** What systems add to a name that is there already: {@code (1)}, {@code （2）}, {@code - 副本}, {@code - Copy}. */
    private static final Pattern COPY =
            Pattern.compile("(\\s*[(（]\\d{1,3}[)）]|\\s*-\\s*(副本|Copy))+$", Pattern.CASE_INSENSITIVE);

    private static final String MOST_MEGABYTES = String.valueOf(Limits.PHOTO >> 20);

    private final GuardedZip zip;
    private final String file;
    private final PhotoSink sink;
    private final Set<String> seen = new HashSet<>();
    private long photos;

    PhotoReading(GuardedZip zip, String file, PhotoSink sink) {
        this.zip = zip;
        this.file = file;
        this.sink = sink;
    }

    Reading run() throws BadFile {
        for (ZipEntryInfo entry : zip.entries()) {
            boolean counts =
                    !entry.isFolder() && !PictureNames.isLeftBehind(entry.name()) && !Candidates.is(zip, entry);
            if (counts && !take(entry)) {
                return new Reading.Cancelled();
            }
        }
        if (photos == 0) {
            throw BadFile.of("file.zip.no-photos", file);
        }
        return new Reading.Complete(photos, "ZIP");
    }

    /** The name that says whose photo it is. */
    static String key(String lastName) {
        String bare = EXTENSION.matcher(lastName.strip()).replaceFirst("");
        return COPY.matcher(bare).replaceFirst("").strip();
    }

    /** @return whether to go on */
    private boolean take(ZipEntryInfo entry) throws BadFile {
        try {
            byte[] bytes = bytes(entry);
            photos++;
            return sink.photo(new ArchivedPhoto(entry.name(), key(entry.lastName()), bytes));
        } catch (Refused e) {
            sink.refused(entry.name(), e.why);
            return true;
        }
    }

    private byte[] bytes(ZipEntryInfo entry) throws BadFile, Refused {
        if (entry.isLink()) {
            throw refused("file.photo.link");
        }
        if (!seen.add(entry.name())) {
            throw refused("file.photo.twice");
        }
        if (entry.size() > Limits.PHOTO) {
            throw refused("file.photo.too-large");
        }
        byte[] bytes = inflated(entry);
        if (bytes.length > Limits.PHOTO) {
            throw refused("file.photo.too-large");
        }
        if (!PictureNames.isPicture(entry.lastName()) && !Recognition.isPicture(bytes)) {
            throw refused("file.photo.no-picture");
        }
        return bytes;
    }

    private byte[] inflated(ZipEntryInfo entry) throws BadFile, Refused {
        try (InputStream in = zip.read(entry)) {
            return in.readNBytes((int) Limits.PHOTO + 1);
        } catch (LimitReached e) {
            throw zip.tooLarge();
        } catch (IOException e) {
            throw refused("file.photo.damaged");
        }
    }

    private static Refused refused(String key) {
        return new Refused(Message.of(key, MOST_MEGABYTES));
    }

    /** One entry can't be used. */
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Message why;

        Refused(Message why) {
            super(why.key());
            this.why = why;
        }
    }
}
