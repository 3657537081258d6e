package confirmdesk.files.portraits;

import java.awt.Color;
import java.util.Random;

/**
 * What a person wore when the photo was taken, and before what.
 *
 * @param kind 0 a suit, 1 a shirt, 2 a round neck, 3 a V neck over a shirt
 */
record Clothes(int kind, Color outer, Color inner, Color tie, Color background) {

    private static final int KINDS = 4;
    private static final Color WHITE = new Color(0xFDFDFD);
    private static final Color BLUE = new Color(0x6FA8DC);
    private static final int BLUE_ONE_IN = 12;
    private static final Color[] OUTER = {
        new Color(0x2F3B52), new Color(0x37546D), new Color(0x5B4A6F), new Color(0x6B3E4B), new Color(0x3C5A4C),
        new Color(0x4B4A52), new Color(0x8A5A44), new Color(0x2C6470), new Color(0x7D6B3F), new Color(0x91526B)
    };
    private static final Color[] INNER = {
        new Color(0xF4F5F8), new Color(0xE3ECF6), new Color(0xF6EAE4), new Color(0xE9E6F3), new Color(0xE6F0EA)
    };
    private static final Color[] TIES = {
        new Color(0x7A2E3A), new Color(0x29487D), new Color(0x3F6656), new Color(0x5A4A78)
    };

    /** What this person wore in this year: in two years that follow each other never the same colour. */
    static Clothes of(long person, int year) {
        Random random = new Random(person * 0xD1342543DE82EF95L + year * 7919L);
        random.nextLong();
        int start = Math.floorMod(person, OUTER.length);
        return new Clothes(
                Math.floorMod(person / OUTER.length + year, KINDS),
                OUTER[Math.floorMod(start + year * 3, OUTER.length)],
                INNER[random.nextInt(INNER.length)],
                TIES[random.nextInt(TIES.length)],
                random.nextInt(BLUE_ONE_IN) == 0 ? BLUE : WHITE);
    }
}
