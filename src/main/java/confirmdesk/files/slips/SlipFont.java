package confirmdesk.files.slips;

import confirmdesk.desk.text.Glyphs;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of a document, of which only the characters that are used are embedded; it knows what it lacks. */
final class SlipFont {

    private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
    private static final int UNITS = 1000;

    private final PDType0Font font;
    private final CmapLookup characters;

    SlipFont(PDDocument document) throws IOException {
        try (InputStream in = Objects.requireNonNull(SlipFont.class.getResourceAsStream(FILE), FILE)) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Replaced glyphs, such as ligatures, couldn't be read back from the file as what was written.
            file.setEnableGsub(false);
            characters = file.getUnicodeCmapLookup();
            font = PDType0Font.load(document, file, true);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text with every character that the font lacks as its code point, such as 〔U+E81A〕. */
    String writable(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (characters.getGlyphId(c) == 0) {
                plain.append(Glyphs.isNoSign(c) ? "" : Glyphs.code(c));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** How wide a writable text is, in points. */
    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / UNITS * size;
    }

    /** The lines of a text that are no wider than {@code width}; broken between words where a line has several. */
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            breakUp(writable(paragraph), size, width, lines);
        }
        return lines;
    }

    private void breakUp(String text, float size, float width, List<String> lines) throws IOException {
        int start = 0;
        int space = -1;
        int at = 0;
        while (at < text.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            if (at > start && width(text.substring(start, next), size) > width) {
                int end = space > start ? space : at;
                lines.add(text.substring(start, end).stripTrailing());
                start = text.charAt(end) == ' ' ? end + 1 : end;
                space = -1;
                next = Math.max(next, start);
            } else if (text.charAt(at) == ' ') {
                space = at;
            }
            at = next;
        }
        lines.add(text.substring(Math.min(start, text.length())).stripTrailing());
    }
}
