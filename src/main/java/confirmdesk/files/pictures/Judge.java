package confirmdesk.files.pictures;

import static confirmdesk.domain.photo.PhotoVerdict.Result.FAILED;
import static confirmdesk.domain.photo.PhotoVerdict.Result.NOT_CHECKED;
import static confirmdesk.domain.photo.PhotoVerdict.Result.PASSED;

import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Judges a new photo rule by rule: pixels by the picture handed in, format and file size by what is stored. */
record Judge(PhotoProfile profile) {

    private static final BigDecimal KB = BigDecimal.valueOf(1024);

    /**
     * How far the aspect may lie from that of the stored size. The sizes that the rules of the years name (one inch, small
     * two inch, 420×600, 1500×2000) lie within; a square or a landscape picture doesn't. Source: photo_rules of the
     * domain notes.
     */
    private static final double ASPECT_TOLERANCE = 0.1;

    /** @param storedBytes the size of the JPEG that is stored */
    List<PhotoVerdict> verdicts(Picture handedIn, long storedBytes) {
        int width = handedIn.width();
        int height = handedIn.height();
        return List.of(
                new PhotoVerdict(
                        PhotoRule.FORMAT, PASSED, format(handedIn.structure().kind()), "JPEG"),
                pixels(width, height),
                aspect(width, height),
                fileSize(storedBytes),
                new PhotoVerdict(PhotoRule.NOT_ENLARGED, NOT_CHECKED, "", ""),
                new PhotoVerdict(PhotoRule.ONE_FACE, NOT_CHECKED, "", "1"),
                new PhotoVerdict(PhotoRule.HEAD_SIZE, NOT_CHECKED, "", "≈ 2/3"),
                new PhotoVerdict(PhotoRule.BACKGROUND, NOT_CHECKED, "", ""));
    }

    private static String format(Kind handedIn) {
        return handedIn == Kind.JPEG ? "JPEG" : handedIn.word() + " → JPEG";
    }

    private PhotoVerdict pixels(int width, int height) {
        boolean enough = width > profile.widthAbove() && height > profile.heightAbove();
        String limit = "> " + profile.widthAbove() + " × " + profile.heightAbove();
        return verdict(PhotoRule.PIXELS, enough, width + " × " + height, limit);
    }

    private PhotoVerdict aspect(int width, int height) {
        double asked = (double) profile.widthStored() / profile.heightStored();
        double least = asked * (1 - ASPECT_TOLERANCE);
        double most = asked * (1 + ASPECT_TOLERANCE);
        double measured = (double) width / height;
        boolean near = measured >= least && measured <= most;
        return verdict(PhotoRule.ASPECT, near, two(measured), two(least) + " – " + two(most));
    }

    private PhotoVerdict fileSize(long bytes) {
        boolean inWindow = bytes > profile.bytesAbove() && bytes <= profile.bytesAtMost();
        String most = profile.bytesAtMost() == Long.MAX_VALUE ? "" : ", ≤ " + kilobytes(profile.bytesAtMost());
        return verdict(PhotoRule.FILE_SIZE, inWindow, kilobytes(bytes), "> " + kilobytes(profile.bytesAbove()) + most);
    }

    private static PhotoVerdict verdict(PhotoRule rule, boolean passed, String measured, String limit) {
        return new PhotoVerdict(rule, passed ? PASSED : FAILED, measured, limit);
    }

    private static String two(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String kilobytes(long bytes) {
        BigDecimal rounded = BigDecimal.valueOf(bytes).divide(KB, 1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString() + " KB";
    }
}
