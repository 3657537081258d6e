package confirmdesk.files.sheets;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Opening;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out how a text is stored by reading it once through: a byte order mark decides, else UTF-8 if every byte fits,
 * else GB18030 (which contains GBK and GB2312) if every byte fits.
 */
final class TextForms {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** GBK text hardly ever has so many characters that happen to be right UTF-8 before the first that is not. */
    private static final long SURELY_UTF_8 = 30;

    private static final int LONGEST_MARK = 3;

    private TextForms() {}

    static TextForm of(Path file) throws BadFile, IOException {
        byte[] head = head(file);
        boolean finished = endsWithLineEnd(file);
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return whole(file, new TextForm(StandardCharsets.UTF_8, 3, finished));
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return whole(file, new TextForm(StandardCharsets.UTF_16LE, 2, finished));
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return whole(file, new TextForm(StandardCharsets.UTF_16BE, 2, finished));
        }
        TextForm utf8 = new TextForm(StandardCharsets.UTF_8, 0, finished);
        DecodingScan scan = DecodingScan.of(file, utf8);
        if (scan.fits()) {
            return utf8;
        }
        if (scan.foreignCharacters() >= SURELY_UTF_8) {
            throw failure(file, scan);
        }
        return whole(file, new TextForm(GB18030, 0, finished));
    }

    private static TextForm whole(Path file, TextForm form) throws BadFile, IOException {
        DecodingScan scan = DecodingScan.of(file, form);
        if (!scan.fits()) {
            throw failure(file, scan);
        }
        return form;
    }

    private static BadFile failure(Path file, DecodingScan scan) {
        return scan.endsInside()
                ? BadFile.of("file.csv.cut-character", Opening.name(file))
                : BadFile.of("file.csv.encoding", Opening.name(file), String.valueOf(scan.line()));
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
            return in.readNBytes(LONGEST_MARK);
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
