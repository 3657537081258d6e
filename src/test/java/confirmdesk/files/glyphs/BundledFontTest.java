package confirmdesk.files.glyphs;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The issue, part 5: a box never appears, missing glyphs show their code. */
class BundledFontTest {

    private final BundledFont font = new BundledFont();

    /** Private use and Thai stand in no Chinese font; U+2FFFF is no character at all. */
    @Test
    void whatTheFontLacksShowsItsCode() {
        assertThat(font.shown("陈\uE4C6明")).isEqualTo("陈〔U+E4C6〕明");
        assertThat(font.shown("\u0E01")).isEqualTo("〔U+0E01〕");
        assertThat(font.shown(Character.toString(0x2FFFF))).isEqualTo("〔U+2FFFF〕");
    }

    @Test
    void everydayNamesAndSignsStayAsTheyAre() {
        List.of(
                        "张桂兰",
                        "O'BRIEN SEAN",
                        "阿卜杜外力·阿卜杜热合曼",
                        "（初级）师、！",
                        "a b\u00A0c\u3000d",
                        "㑳",
                        "→ 〔〕",
                        "é",
                        "\u200Ea\uFE0F")
                .forEach(text -> assertThat(font.shown(text)).isEqualTo(text));
    }

    /** Another reader of fonts must say the same; the characters that are never asked for are all there. */
    @Test
    void theFontIsReadRightly() throws IOException, FontFormatException {
        try (InputStream in =
                BundledFontTest.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            Font other = Font.createFont(Font.TRUETYPE_FONT, in);
            List<Integer> wrong = IntStream.iterate(0x3400, c -> c < 0x30000, c -> c + 7)
                    .filter(c -> Character.isIdeographic(c) && font.has(c) != other.canDisplay(c))
                    .boxed()
                    .toList();
            assertThat(wrong).isEmpty();
            assertThat(IntStream.rangeClosed(0x4E00, 0x9FA5)).allMatch(font::has);
        }
    }
}
