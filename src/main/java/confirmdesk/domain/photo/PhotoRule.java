package confirmdesk.domain.photo;

import java.util.List;

/** What a new photo is judged by, in the order in which it is told. */
public enum PhotoRule {
    FORMAT,
    PIXELS,
    ASPECT,
    FILE_SIZE,
    NOT_ENLARGED(Measure.ENLARGEMENT),
    ONE_FACE,
    HEAD_SIZE(Measure.HEAD_SHARE),
    HEAD_TOP(Measure.HEAD_TOP),
    HEAD_MIDDLE(Measure.OFF_MIDDLE),
    EYE_LINE(Measure.EYE_LINE),
    UPRIGHT(Measure.TILT),
    FROM_THE_FRONT(Measure.TURN),
    BACKGROUND(Measure.WHITENESS),
    SHARPNESS(Measure.BLUR),
    BRIGHTNESS(Measure.BRIGHTNESS),
    CONTRAST(Measure.CONTRAST),
    COLOUR(Measure.SATURATION, Measure.CAST),
    COMPRESSION(Measure.QUALITY, Measure.BLOCKS),
    EYES(Measure.RED_EYES, Measure.GLARE);

    private final List<Measure> measures;

    PhotoRule(Measure... measures) {
        this.measures = List.of(measures);
    }

    /** What is measured for it; nothing for what the file itself says. */
    public List<Measure> measures() {
        return measures;
    }

    /** Whether it is only pointed out where it is broken: nobody is turned away for red eyes. */
    public boolean isAdviceOnly() {
        return this == EYES;
    }
}
