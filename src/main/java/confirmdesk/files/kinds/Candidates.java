package confirmdesk.files.kinds;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.GuardedZip;
import confirmdesk.files.guard.LimitReached;
import confirmdesk.files.guard.PictureNames;
import confirmdesk.files.guard.ZipEntryInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which entries of a zip may be lists: those that are no pictures, by name or content, and look like text or a workbook. */
public final class Candidates {

    private static final Pattern LIST =
            Pattern.compile(".*\\.(xlsx|xls|xlsm|xltx|csv|txt|tsv|et|ods|xlsb|dbf|html?)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 8192;

    private Candidates() {}

    /** The entries that may be lists, in the order of the archive. */
    public static List<ZipEntryInfo> in(GuardedZip zip) throws BadFile {
        List<ZipEntryInfo> found = new ArrayList<>();
        for (ZipEntryInfo entry : zip.entries()) {
            if (is(zip, entry)) {
                found.add(entry);
            }
        }
        return found;
    }

    /** Whether an entry may be a list. */
    public static boolean is(GuardedZip zip, ZipEntryInfo entry) throws BadFile {
        if (!isFile(entry) || PictureNames.isPicture(entry.lastName())) {
            return false;
        }
        return LIST.matcher(entry.lastName()).matches() || Recognition.mayBeList(head(zip, entry));
    }

    /** Whether there is a picture in the zip, by name or content. */
    public static boolean holdPictures(GuardedZip zip) throws BadFile {
        for (ZipEntryInfo entry : zip.entries()) {
            if (isFile(entry)
                    && (PictureNames.isPicture(entry.lastName()) || Recognition.isPicture(head(zip, entry)))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] head(GuardedZip zip, ZipEntryInfo entry) throws BadFile {
        try (InputStream in = zip.read(entry)) {
            return in.readNBytes(HEAD);
        } catch (LimitReached e) {
            throw zip.tooLarge();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** Whether an entry is anything that somebody put there. */
    public static boolean isFile(ZipEntryInfo entry) {
        return !entry.isFolder() && !entry.isLink() && !PictureNames.isLeftBehind(entry.name());
    }
}
