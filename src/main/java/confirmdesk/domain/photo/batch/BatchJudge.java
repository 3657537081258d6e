package confirmdesk.domain.photo.batch;

import confirmdesk.domain.photo.PhotoAdvice;
import confirmdesk.domain.photo.PhotoJudge;
import confirmdesk.domain.photo.PhotoMeasures;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Judges a photo of the batch as it lies in the store, without encoding it anew. All nineteen rules apply, two of them
 * otherwise than at the desk: nothing is converted any more, so another format breaks the rule; and a picture that was
 * scaled down to the stored size has pixels enough, though at the desk it would have had to be larger before.
 */
public record BatchJudge(PhotoProfile profile) {

    /** Goes up when the program measures otherwise, so that everything is checked again. */
    private static final int MEASURING = 2;

    /** A scaled picture of another aspect stays a little narrower or lower than the stored size. */
    private static final double NEARLY = 0.9;

    private static final int SHOWN_BYTES = 8;

    /** The verdict of every rule, in their order. */
    public List<PhotoVerdict> verdicts(PhotoMeasures measures) {
        return new PhotoJudge(profile)
                .verdicts(measures).stream()
                        .map(verdict -> switch (verdict.rule()) {
                            case FORMAT -> format(measures);
                            case PIXELS -> pixels(measures, verdict);
                            default -> verdict;
                        })
                        .toList();
    }

    /** A short name of the limits and of the way of measuring: findings of another basis are out of date. */
    public String basis() {
        String all = MEASURING + "|" + profile.bytesAbove() + "|" + profile.bytesAtMost() + "|" + profile.widthAbove()
                + "|" + profile.heightAbove() + "|" + profile.widthStored() + "|" + profile.heightStored() + "|"
                + new TreeMap<>(profile.ranges());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static PhotoVerdict format(PhotoMeasures measures) {
        return measures.isJpeg()
                ? PhotoVerdict.passed(PhotoRule.FORMAT, measures.format(), "JPEG")
                : new PhotoVerdict(
                        PhotoRule.FORMAT,
                        PhotoVerdict.Result.FAILED,
                        measures.format(),
                        "JPEG",
                        Optional.empty(),
                        Optional.empty());
    }

    private PhotoVerdict pixels(PhotoMeasures measures, PhotoVerdict atDesk) {
        boolean enough = measures.width() >= Math.min(profile.widthAbove() + 1, NEARLY * profile.widthStored())
                && measures.height() >= Math.min(profile.heightAbove() + 1, NEARLY * profile.heightStored());
        return enough
                ? PhotoVerdict.passed(PhotoRule.PIXELS, atDesk.measured(), atDesk.limit())
                : PhotoVerdict.failed(PhotoRule.PIXELS, atDesk.measured(), atDesk.limit(), PhotoAdvice.FEW_PIXELS);
    }
}
