package confirmdesk.files.structure;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** What a file is by its first bytes, whatever its name says. */
public enum Kind {
    JPEG("JPEG"),
    PNG("PNG"),
    GIF("GIF"),
    BMP("BMP"),
    TIFF("TIFF"),
    WEBP("WebP"),
    HEIC("HEIC"),
    PDF("PDF"),
    OTHER("");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** How the format is called, empty if it is none that is known. */
    public String word() {
        return word;
    }

    public boolean isDecoded() {
        return switch (this) {
            case JPEG, PNG, GIF, BMP, TIFF, WEBP -> true;
            case HEIC, PDF, OTHER -> false;
        };
    }

    /** Who reads files of this kind. */
    public ImageReader reader() {
        return ImageIO.getImageReadersByFormatName(word.toLowerCase(Locale.ROOT))
                .next();
    }

    /** Whether its decoder thins it out while it reads. */
    boolean isThinned() {
        return this == JPEG || this == PNG;
    }

    public static Kind of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return JPEG;
        }
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return PNG;
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return WEBP;
        }
        if (start.startsWith("ftyp", 4)) {
            return HEIC;
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return TIFF;
        }
        return start.startsWith("GIF8") ? GIF : start.startsWith("%PDF") ? PDF : start.startsWith("BM") ? BMP : OTHER;
    }
}
