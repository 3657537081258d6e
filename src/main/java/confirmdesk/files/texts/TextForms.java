package confirmdesk.files.texts;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.kinds.Utf16;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds out how a text is stored by reading it once through: a byte order mark decides, or the zeros of UTF-16, else UTF-8
 * if every byte fits, else GB18030 (which contains GBK and GB2312) if every byte fits.
 */
public final class TextForms {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** GBK text hardly ever has so many characters that happen to be right UTF-8 before the first that is not. */
    private static final long SURELY_UTF_8 = 30;

    private static final int HEAD = 8192;

    private TextForms() {}

    public static TextForm of(Incoming file) throws BadFile, IOException {
        byte[] head = head(file.path());
        boolean finished = endsWithLineEnd(file.path());
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return whole(file, new TextForm(StandardCharsets.UTF_8, 3, finished));
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return whole(file, new TextForm(StandardCharsets.UTF_16LE, 2, finished));
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return whole(file, new TextForm(StandardCharsets.UTF_16BE, 2, finished));
        }
        Optional<Charset> utf16 = Utf16.withoutMark(head);
        if (utf16.isPresent()) {
            return whole(file, new TextForm(utf16.get(), 0, finished));
        }
        TextForm utf8 = new TextForm(StandardCharsets.UTF_8, 0, finished);
        DecodingScan scan = DecodingScan.of(file.path(), utf8);
        if (scan.fits() && !scan.holdsNull()) {
            return utf8;
        }
        if (scan.holdsNull() || scan.foreignCharacters() >= SURELY_UTF_8) {
            throw failure(file, scan);
        }
        return whole(file, new TextForm(GB18030, 0, finished));
    }

    private static TextForm whole(Incoming file, TextForm form) throws BadFile, IOException {
        DecodingScan scan = DecodingScan.of(file.path(), form);
        if (!scan.fits() || scan.holdsNull()) {
            throw failure(file, scan);
        }
        return form;
    }

    private static BadFile failure(Incoming file, DecodingScan scan) {
        if (scan.holdsNull()) {
            return BadFile.of("file.csv.null", file.name(), String.valueOf(scan.line()));
        }
        return scan.endsInside()
                ? BadFile.of("file.csv.cut-character", file.name())
                : BadFile.of("file.csv.encoding", file.name(), String.valueOf(scan.line()));
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** In every encoding here a line ends with a byte 0A or 0D, in UTF-16 beside a zero. */
    private static boolean endsWithLineEnd(Path file) throws IOException {
        long size = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, size - 2));
            byte[] last = in.readNBytes(2);
            int end = last.length - 1;
            return end >= 0 && (isLineEnd(last[end]) || end > 0 && last[end] == 0 && isLineEnd(last[0]));
        }
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }
}
