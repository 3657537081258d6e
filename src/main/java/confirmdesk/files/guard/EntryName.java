package confirmdesk.files.guard;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The name of an entry inside a zip, only ever a name to show and to compare: never a path on disk. Zips say by a flag
 * whether names are UTF-8; without it Windows writes the system's code page, which is GBK here, and others UTF-8 anyway.
 */
final class EntryName {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

    private EntryName() {}

    /** The name with {@code /} between folders. */
    static String of(ZipArchiveEntry entry) {
        return decoded(entry).replace('\\', '/');
    }

    /** Whether the name points out of the archive: upwards, to the root or to a drive. */
    static boolean leavesTheArchive(String name) {
        return name.startsWith("/")
                || DRIVE.matcher(name).matches()
                || name.indexOf('\0') >= 0
                || Pattern.compile("/").splitAsStream(name).anyMatch(".."::equals);
    }

    private static String decoded(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean named = entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        if (named || raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, GB18030);
        }
    }
}
