package confirmdesk.domain.photo;

import static confirmdesk.domain.photo.PhotoVerdict.failed;
import static confirmdesk.domain.photo.PhotoVerdict.notChecked;
import static confirmdesk.domain.photo.PhotoVerdict.passed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Judges a new photo rule by rule: pixels by the picture handed in, format and file size by what is stored. */
public record PhotoJudge(PhotoProfile profile) {

    private static final double KB = 1024;

    /**
     * How far the aspect may lie from that of the stored size. The sizes that the rules of the years name (one inch, small
     * two inch, 420×600, 1500×2000) lie within; a square or a landscape picture doesn't. Source: photo_rules of the
     * domain notes.
     */
    private static final double ASPECT_TOLERANCE = 0.1;

    /** The verdict of every rule, in their order. */
    public List<PhotoVerdict> verdicts(PhotoMeasures measures) {
        return Arrays.stream(PhotoRule.values())
                .map(rule -> verdict(rule, measures))
                .toList();
    }

    private PhotoVerdict verdict(PhotoRule rule, PhotoMeasures measures) {
        return switch (rule) {
            case FORMAT -> passed(rule, measures.isJpeg() ? "JPEG" : measures.format() + " → JPEG", "JPEG");
            case PIXELS -> pixels(measures.width(), measures.height());
            case ASPECT -> aspect((double) measures.width() / measures.height());
            case FILE_SIZE -> fileSize(measures.storedBytes());
            case ONE_FACE -> oneFace(measures);
            default -> measured(rule, measures);
        };
    }

    private PhotoVerdict pixels(int width, int height) {
        String limit = "> " + profile.widthAbove() + " × " + profile.heightAbove();
        String measured = width + " × " + height;
        return width > profile.widthAbove() && height > profile.heightAbove()
                ? passed(PhotoRule.PIXELS, measured, limit)
                : failed(PhotoRule.PIXELS, measured, limit, PhotoAdvice.FEW_PIXELS);
    }

    private PhotoVerdict aspect(double measured) {
        double asked = (double) profile.widthStored() / profile.heightStored();
        Range near = new Range(asked * (1 - ASPECT_TOLERANCE), asked * (1 + ASPECT_TOLERANCE));
        String limit = Figures.of(near.least(), 2) + " – " + Figures.of(near.most(), 2);
        return near.holds(measured)
                ? passed(PhotoRule.ASPECT, Figures.of(measured, 2), limit)
                : failed(PhotoRule.ASPECT, Figures.outside(near, measured, 2), limit, PhotoAdvice.WRONG_ASPECT);
    }

    private PhotoVerdict fileSize(long bytes) {
        String most = profile.bytesAtMost() == Long.MAX_VALUE ? "" : ", ≤ " + kilobytes(profile.bytesAtMost());
        String limit = "> " + kilobytes(profile.bytesAbove()) + most;
        if (bytes <= profile.bytesAbove()) {
            return failed(PhotoRule.FILE_SIZE, kilobytes(bytes), limit, PhotoAdvice.FILE_SMALL);
        }
        return bytes <= profile.bytesAtMost()
                ? passed(PhotoRule.FILE_SIZE, kilobytes(bytes), limit)
                : failed(PhotoRule.FILE_SIZE, kilobytes(bytes), limit, PhotoAdvice.FILE_LARGE);
    }

    private static String kilobytes(long bytes) {
        String rounded = Figures.of(bytes / KB, 1);
        return (rounded.endsWith(".0") ? rounded.substring(0, rounded.length() - 2) : rounded) + " KB";
    }

    private static PhotoVerdict oneFace(PhotoMeasures measures) {
        if (measures.faces().isEmpty()) {
            return notChecked(PhotoRule.ONE_FACE, "1");
        }
        int faces = measures.faces().getAsInt();
        return faces == 1
                ? passed(PhotoRule.ONE_FACE, "1", "1")
                : failed(
                        PhotoRule.ONE_FACE,
                        String.valueOf(faces),
                        "1",
                        faces == 0 ? PhotoAdvice.NO_FACE : PhotoAdvice.SEVERAL_FACES);
    }

    /** A rule is kept if every value it looks at is within its range, and not checked if one is missing. */
    private PhotoVerdict measured(PhotoRule rule, PhotoMeasures measures) {
        List<String> shown = new ArrayList<>();
        List<String> limits = new ArrayList<>();
        for (Measure measure : rule.measures()) {
            Double value = measures.values().get(measure);
            Range range = profile.ranges().get(measure);
            if (range != null) {
                limits.add(measure.shown(range));
            }
            if (value != null && range != null) {
                Optional<PhotoAdvice> advice = measure.advice(value, range);
                if (advice.isPresent()) {
                    return broken(rule, measure.shownOutside(range, value), measure.shown(range), advice, measures);
                }
                shown.add(measure.shown(value));
            }
        }
        String limit = String.join(", ", limits);
        return shown.size() < rule.measures().size()
                ? notChecked(rule, limit)
                : passed(rule, String.join(", ", shown), limit);
    }

    private static PhotoVerdict broken(
            PhotoRule rule, String measured, String limit, Optional<PhotoAdvice> advice, PhotoMeasures measures) {
        PhotoVerdict.Result result = rule.isAdviceOnly() ? PhotoVerdict.Result.NOTED : PhotoVerdict.Result.FAILED;
        Optional<Place> place = rule == PhotoRule.BACKGROUND ? measures.leastWhite() : Optional.empty();
        return new PhotoVerdict(rule, result, measured, limit, advice, place);
    }
}
