package confirmdesk.domain.photo;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is measured in a new photo, with what to do where it is below or above the year's range. */
public enum Measure {
    /** How many times larger the picture is than the detail in it. */
    ENLARGEMENT("×", 1, null, PhotoAdvice.ENLARGED),
    /** From the top of the hair to the chin, of the height of the picture. */
    HEAD_SHARE("%", 0, PhotoAdvice.HEAD_SMALL, PhotoAdvice.HEAD_LARGE),
    /** From the upper edge to the top of the hair, of the height. */
    HEAD_TOP("%", 0, PhotoAdvice.HEAD_CUT, PhotoAdvice.HEAD_LOW),
    /** How far the face stands from the middle, of the width. */
    OFF_MIDDLE("%", 0, null, PhotoAdvice.OFF_MIDDLE),
    /** From the lower edge to the eyes, of the height. */
    EYE_LINE("%", 0, PhotoAdvice.EYES_LOW, PhotoAdvice.EYES_HIGH),
    /** How far the head leans to a shoulder. */
    TILT("°", 0, null, PhotoAdvice.TILTED),
    /** How far the eyes lie from the middle of the head, of the width of the head. */
    TURN("%", 0, null, PhotoAdvice.TURNED_AWAY),
    /** How white the background is where it is least white. */
    WHITENESS("%", 0, PhotoAdvice.NOT_WHITE, null),
    /** How wide the sharpest edges in the face are, of the width of the face. */
    BLUR("%", 1, null, PhotoAdvice.BLURRED),
    /** How bright the brighter parts of the face are. */
    BRIGHTNESS("%", 0, PhotoAdvice.DARK, PhotoAdvice.BRIGHT),
    /** How far bright and dark lie apart. */
    CONTRAST("%", 0, PhotoAdvice.FLAT, null),
    /** How much colour there is at all. */
    SATURATION("%", 0, PhotoAdvice.GREY, null),
    /** How far what should be white or skin is tinted. */
    CAST("%", 0, null, PhotoAdvice.TINTED),
    /** The quality that a JPEG was saved with, of 100. */
    QUALITY("", 0, PhotoAdvice.BLOCKY, null),
    /** How much more the edges of the blocks of a compressed picture stand out than what is inside them. */
    BLOCKS("×", 1, null, PhotoAdvice.BLOCKY),
    /** How much of the pupils is red. */
    RED_EYES("%", 0, null, PhotoAdvice.RED_EYES),
    /** How much of the eyes is covered by reflections. */
    GLARE("%", 0, null, PhotoAdvice.GLARE);

    private final String unit;
    private final int decimals;
    private final @Nullable PhotoAdvice below;
    private final @Nullable PhotoAdvice above;

    Measure(String unit, int decimals, @Nullable PhotoAdvice below, @Nullable PhotoAdvice above) {
        this.unit = unit;
        this.decimals = decimals;
        this.below = below;
        this.above = above;
    }

    /** What to do about a value outside a range; nothing inside it. */
    public Optional<PhotoAdvice> advice(double value, Range range) {
        return value < range.least()
                ? Optional.ofNullable(below)
                : value > range.most() ? Optional.ofNullable(above) : Optional.empty();
    }

    /** A value with its unit. */
    public String shown(double value) {
        return Figures.of(value, decimals) + unit();
    }

    /** A value outside a range, told so exactly that this is seen. */
    public String shownOutside(Range range, double value) {
        return Figures.outside(range, value, decimals) + unit();
    }

    /** A range with the unit, such as "55 – 80 %". */
    public String shown(Range range) {
        if (Double.isInfinite(range.most())) {
            return "≥ " + shown(range.least());
        }
        return Double.isInfinite(range.least())
                ? "≤ " + shown(range.most())
                : Figures.of(range.least(), decimals) + " – " + shown(range.most());
    }

    private String unit() {
        return unit.isEmpty() || unit.equals("°") ? unit : " " + unit;
    }
}
