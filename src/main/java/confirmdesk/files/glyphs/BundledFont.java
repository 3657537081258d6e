package confirmdesk.files.glyphs;

import confirmdesk.desk.text.Glyphs;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The font of the window and of slips; it is looked into when the first unusual character is asked for. */
public final class BundledFont implements Glyphs {

    private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private @Nullable BitSet drawn;

    @Override
    public synchronized boolean has(int character) {
        BitSet known = drawn;
        if (known == null) {
            known = read();
            drawn = known;
        }
        return known.get(character);
    }

    private static BitSet read() {
        try (InputStream in = Objects.requireNonNull(BundledFont.class.getResourceAsStream(FILE), FILE);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            BitSet drawn = new BitSet(Character.MAX_CODE_POINT);
            for (int c = ' '; c <= Character.MAX_CODE_POINT; c++) {
                drawn.set(c, characters.getGlyphId(c) != 0);
            }
            return drawn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
