package confirmdesk.files.guard;

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
    private static final Pattern LIST =
            Pattern.compile(".*\\.(xlsx|xls|xlsm|csv|txt|tsv|et)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|meta|table|style)\\b.*", Pattern.DOTALL);

    private Recognition() {}

    /** The kind of a file that is there and not empty. */
    public static FileKind of(Path file) throws BadFile, IOException {
        byte[] head = head(file);
        String signature = new String(head, StandardCharsets.ISO_8859_1);
        if (signature.startsWith("PK\5\6")) {
            return FileKind.EMPTY_ZIP;
        }
        if (signature.startsWith("PK")) {
            return zip(file);
        }
        if (signature.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return CompoundFile.kind(file);
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
        if (startsWithAny(signature, "\u00FF\u00FE", "\u00FE\u00FF")) {
            return FileKind.TEXT;
        }
        if (signature.indexOf('\0') >= 0) {
            return looksLikeUtf16(head) ? FileKind.UTF_16_WITHOUT_MARK : FileKind.UNKNOWN;
        }
        return text(signature);
    }

    private static FileKind text(String signature) {
        String start = signature.replaceFirst("^\u00EF\u00BB\u00BF", "").toLowerCase(Locale.ROOT);
        if (MARKUP.matcher(start).matches()) {
            return FileKind.HTML;
        }
        if (start.stripLeading().startsWith("<?xml")) {
            return start.contains("<html") ? FileKind.HTML : FileKind.XML;
        }
        long controls = start.chars()
                .filter(c -> c < ' ' && "\t\n\r\f\u001A".indexOf(c) < 0)
                .count();
        return controls * 100 > start.length() ? FileKind.UNKNOWN : FileKind.TEXT;
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

    private static FileKind zip(Path file) throws BadFile, IOException {
        try (GuardedZip zip = GuardedZip.open(file, ZipAllowance.PHOTOS)) {
            if (holds(zip, "xl/workbook.xml") || holds(zip, "[Content_Types].xml") && startsAny(zip, "xl/")) {
                return holds(zip, "xl/workbook.bin") ? FileKind.XLSB : FileKind.XLSX;
            }
            if (holds(zip, "[Content_Types].xml") || holds(zip, "content.xml") && holds(zip, "mimetype")) {
                return isSpreadsheet(zip) ? FileKind.ODS : FileKind.DOCUMENT;
            }
            boolean lists = zip.entries().stream()
                    .anyMatch(e -> LIST.matcher(e.lastName()).matches());
            boolean pictures = zip.entries().stream().anyMatch(e -> PictureNames.isPicture(e.lastName()));
            return zip.entries().isEmpty()
                    ? FileKind.EMPTY_ZIP
                    : lists && !pictures ? FileKind.LIST_ZIP : FileKind.PHOTO_ZIP;
        }
    }

    private static boolean isSpreadsheet(GuardedZip zip) throws IOException {
        for (ZipEntryInfo entry : zip.entries()) {
            if (entry.name().equals("mimetype")) {
                try (InputStream in = zip.read(entry)) {
                    return new String(in.readNBytes(100), StandardCharsets.US_ASCII).contains("spreadsheet");
                }
            }
        }
        return false;
    }

    private static boolean holds(GuardedZip zip, String name) {
        return zip.entries().stream().anyMatch(e -> e.name().equalsIgnoreCase(name));
    }

    private static boolean startsAny(GuardedZip zip, String folder) {
        return zip.entries().stream().anyMatch(e -> e.name().startsWith(folder));
    }

    private static boolean startsWithAny(String text, String... starts) {
        for (String start : starts) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Commas, tabs, digits and line ends have a zero beside them in UTF-16, always on the same side. */
    private static boolean looksLikeUtf16(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        return Math.min(zeros[0], zeros[1]) * 5 < most && most * 20 > head.length;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
