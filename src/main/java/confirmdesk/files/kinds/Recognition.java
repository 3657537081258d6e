package confirmdesk.files.kinds;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.GuardedZip;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.guard.ZipAllowance;
import confirmdesk.files.guard.ZipEntryInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells what a file is from its first bytes and, for containers, from the names inside; never from its own name. */
public final class Recognition {

    private static final int HEAD = 8192;
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final Pattern MARKUP =
            Pattern.compile("<(!doctype\\s+html|html|head|title|meta|link|style|script|body|center|div|p|table|tr)\\b");

    private static final Pattern WORKBOOK_TYPE = Pattern.compile("(spreadsheetml|ms-excel)\\.[a-zA-Z.]*main\\+xml");
    private static final int DBASE_HEADER = 32;
    private static final String DBASE_VERSIONS = "\u0003\u0030\u0031\u0032\u0043\u0083\u008B\u00F5";

    private Recognition() {}

    /** The kind of a file that is there and not empty. */
    public static FileKind of(Incoming file) throws BadFile, IOException {
        byte[] head = head(file.path());
        String signature = new String(head, StandardCharsets.ISO_8859_1);
        if (signature.startsWith("PK\5\6")) {
            return FileKind.EMPTY_ZIP;
        }
        if (signature.startsWith("PK")) {
            return zip(file);
        }
        if (signature.startsWith(OLE)) {
            return CompoundFile.kind(file.path());
        }
        return single(signature, head);
    }

    /** What a single, uncompressed file is. */
    private static FileKind single(String signature, byte[] head) {
        if (signature.startsWith("%PDF")) {
            return FileKind.PDF;
        }
        if (signature.startsWith("{\\rtf")) {
            return FileKind.DOCUMENT;
        }
        if (isPicture(head)) {
            return FileKind.PICTURE;
        }
        if (startsWithAny(signature, "Rar!", "7z\u00BC\u00AF", "\u001F\u008B", "BZh", "\u00FD7zXZ", "(\u00B5/\u00FD")) {
            return FileKind.OTHER_ARCHIVE;
        }
        if (startsWithAny(signature, "\t\0\4\0", "\t\2\6\0", "\t\4\6\0", "ID;P")) {
            return FileKind.XLS_BEFORE_97;
        }
        if (signature.startsWith("\t\b\u0010\0\0\6")) {
            return FileKind.XLS;
        }
        if (startsWithAny(signature, "\u00FF\u00FE", "\u00FE\u00FF")) {
            return text(new String(head, StandardCharsets.UTF_16));
        }
        if (signature.indexOf('\0') >= 0) {
            return isDbase(head) ? FileKind.DBF : withoutMark(head);
        }
        return text(signature.replaceFirst("^\u00EF\u00BB\u00BF", ""));
    }

    private static FileKind withoutMark(byte[] head) {
        return Utf16.withoutMark(head)
                .map(charset -> text(new String(head, charset)))
                .orElse(FileKind.UNKNOWN);
    }

    private static FileKind text(String text) {
        String start = withoutComments(text.toLowerCase(Locale.ROOT).stripLeading());
        if (MARKUP.matcher(start).lookingAt()) {
            return FileKind.HTML;
        }
        if (start.startsWith("<?xml")) {
            return start.contains("<html") ? FileKind.HTML : FileKind.XML;
        }
        if (start.contains("mime-version:") && start.contains("multipart/related")) {
            return FileKind.WEB_ARCHIVE;
        }
        long controls = start.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u001A".indexOf(c) < 0)
                .count();
        return controls * 100 > start.length() ? FileKind.UNKNOWN : FileKind.TEXT;
    }

    private static String withoutComments(String markup) {
        int at = 0;
        while (markup.startsWith("<!--", at) && markup.indexOf("-->", at) > 0) {
            at = markup.indexOf("-->", at) + 3;
            while (at < markup.length() && Character.isWhitespace(markup.charAt(at))) {
                at++;
            }
        }
        return markup.substring(at);
    }

    /** Whether a file that begins so may be a list: text, or a container that lists come in. */
    static boolean mayBeList(byte[] head) {
        String signature = new String(head, StandardCharsets.ISO_8859_1);
        return startsWithAny(signature, "PK\3\4", OLE)
                || switch (single(signature, head)) {
                    case TEXT, HTML, XML, XLS, XLS_BEFORE_97, WEB_ARCHIVE, DBF -> !signature.isEmpty();
                    default -> false;
                };
    }

    /** Whether bytes begin like a JPEG, PNG, BMP, GIF, TIFF, WebP or HEIF picture. */
    public static boolean isPicture(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        boolean bitmap = start.startsWith("BM") && start.length() > 9 && start.startsWith("\0\0\0\0", 6);
        boolean webp = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
        boolean heif = start.startsWith("ftyp", 4);
        return bitmap
                || webp
                || heif
                || startsWithAny(start, "\u00FF\u00D8\u00FF", "\u0089PNG", "GIF8", "II*\0", "MM\0*");
    }

    private static FileKind zip(Incoming file) throws BadFile, IOException {
        try (GuardedZip zip = GuardedZip.open(file, ZipAllowance.PHOTOS)) {
            String types = start(zip, "[Content_Types].xml");
            if (holds(zip, "xl/workbook.bin") || types.contains("sheet.binary.macroEnabled.main")) {
                return FileKind.XLSB;
            }
            if (holds(zip, "xl/workbook.xml") || WORKBOOK_TYPE.matcher(types).find()) {
                return FileKind.XLSX;
            }
            if (holds(zip, "[Content_Types].xml") || holds(zip, "content.xml") && holds(zip, "mimetype")) {
                return isSpreadsheet(zip) ? FileKind.ODS : FileKind.DOCUMENT;
            }
            if (zip.entries().isEmpty()) {
                return FileKind.EMPTY_ZIP;
            }
            boolean lists = !Candidates.in(zip).isEmpty();
            return lists && !Candidates.holdPictures(zip) ? FileKind.LIST_ZIP : FileKind.PHOTO_ZIP;
        }
    }

    private static boolean isSpreadsheet(GuardedZip zip) throws IOException {
        return start(zip, "mimetype").contains("spreadsheet");
    }

    /** The first letters of an entry; empty if there is none. */
    private static String start(GuardedZip zip, String name) throws IOException {
        for (ZipEntryInfo entry : zip.entries()) {
            if (entry.name().equals(name)) {
                try (InputStream in = zip.read(entry)) {
                    return new String(in.readNBytes(1 << 16), StandardCharsets.US_ASCII);
                }
            }
        }
        return "";
    }

    private static boolean holds(GuardedZip zip, String name) {
        return zip.entries().stream().anyMatch(e -> e.name().equalsIgnoreCase(name));
    }

    private static boolean startsWithAny(String text, String... starts) {
        for (String start : starts) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** The header of dBASE, FoxPro and their kin: version, a date, and a length that is whole with its fields. */
    private static boolean isDbase(byte[] head) {
        if (head.length < DBASE_HEADER || DBASE_VERSIONS.indexOf(head[0] & 0xFF) < 0) {
            return false;
        }
        int length = head[8] & 0xFF | (head[9] & 0xFF) << 8;
        boolean dated = head[2] >= 1 && head[2] <= 12 && head[3] >= 1 && head[3] <= 31;
        return dated && length > DBASE_HEADER && length <= head.length && head[length - 1] == '\r';
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
