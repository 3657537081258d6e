package confirmdesk.files.portraits;

import java.awt.Color;
import java.util.Random;

/**
 * What stays the same about a made-up person from year to year.
 *
 * @param soft drawn with soft shading rather than as a flat illustration
 * @param width half the width of the face
 * @param chin how far down the chin reaches
 * @param jaw from 0, pointed, to 1, square
 * @param eyes how large the eyes are, about 1
 * @param brows how thick the brows are
 * @param hair the way the hair is worn, from 0 to {@link #HAIR_STYLES} − 1 of the person's sex
 * @param glasses 0 none, 1 round, 2 square
 */
record Looks(
        boolean female,
        boolean soft,
        Color skin,
        Color hairColour,
        Color lips,
        double width,
        double chin,
        double jaw,
        double eyes,
        double brows,
        int hair,
        int glasses) {

    static final int HAIR_STYLES = 4;

    private static final Color[] SKINS = {
        new Color(0xF7DCC6), new Color(0xF3D2B8), new Color(0xEFC8A8), new Color(0xE8BC98), new Color(0xE3B591)
    };
    private static final Color[] HAIRS = {
        new Color(0x1E1B1C), new Color(0x2A2220), new Color(0x35271F), new Color(0x44301F), new Color(0x241C26)
    };
    private static final Color GREYING = new Color(0x6A6664);
    private static final Color[] LIPS = {
        new Color(0xC96F6A), new Color(0xBE5F62), new Color(0xD07F73), new Color(0xB86A5E)
    };
    private static final int GREYING_FROM = 48;

    /** The looks of a person, always the same for the same number. */
    static Looks of(long person, boolean female, int age) {
        Random random = new Random(person * 0x9E3779B97F4A7C15L ^ 0x5DEECE66DL);
        random.nextLong();
        Color hair = HAIRS[random.nextInt(HAIRS.length)];
        return new Looks(
                female,
                random.nextInt(5) < 3,
                SKINS[random.nextInt(SKINS.length)],
                age >= GREYING_FROM && random.nextBoolean() ? GREYING : hair,
                LIPS[random.nextInt(LIPS.length)],
                between(random, female ? 98 : 104, female ? 110 : 118),
                between(random, female ? 412 : 420, female ? 428 : 440),
                between(random, female ? 0.1 : 0.45, female ? 0.5 : 1),
                between(random, female ? 1 : 0.88, female ? 1.16 : 1.04),
                between(random, female ? 4.5 : 7.5, female ? 6.5 : 10.5),
                random.nextInt(HAIR_STYLES),
                Math.max(0, random.nextInt(10) - 7));
    }

    private static double between(Random random, double least, double most) {
        return least + random.nextDouble() * (most - least);
    }
}
