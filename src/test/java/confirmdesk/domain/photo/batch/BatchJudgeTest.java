package confirmdesk.domain.photo.batch;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.PhotoMeasures;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.Range;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the rules say of a photo as it lies in the store, and which photo is worse. */
class BatchJudgeTest {

    private static final Map<Measure, Range> RANGES = Map.of(
            Measure.TILT, new Range(Double.NEGATIVE_INFINITY, 5),
            Measure.RED_EYES, new Range(Double.NEGATIVE_INFINITY, 25),
            Measure.GLARE, new Range(Double.NEGATIVE_INFINITY, 12));
    private static final PhotoProfile PROFILE = profile(295, 413, 413, 579);

    @Test
    void aPhotoThatIsNotStoredAsJpegBreaksTheRuleBecauseNothingIsConvertedAnyMore() {
        assertThat(judged(PROFILE, photo(false, 413, 579, 5)).failed()).containsExactly(PhotoRule.FORMAT);
        assertThat(judged(PROFILE, photo(true, 413, 579, 5)).failed()).isEmpty();
    }

    /** "More than 413 × 579" is asked of what is handed in; what is stored of it is scaled down to exactly that. */
    @Test
    void aPictureScaledDownToTheStoredSizeHasPixelsEnough() {
        PhotoProfile exact = profile(413, 579, 413, 579);
        assertThat(judged(exact, photo(true, 413, 579, 5)).failed()).isEmpty();
        assertThat(judged(exact, photo(true, 405, 579, 5)).failed()).isEmpty();
        assertThat(judged(exact, photo(true, 330, 462, 5)).failed()).containsExactly(PhotoRule.PIXELS);
    }

    @Test
    void whereMoreIsStoredThanAskedForTheLimitItselfCounts() {
        PhotoProfile larger = profile(295, 413, 600, 840);
        assertThat(judged(larger, photo(true, 296, 414, 5)).failed()).isEmpty();
        assertThat(judged(larger, photo(true, 295, 413, 5)).failed()).containsExactly(PhotoRule.PIXELS);
    }

    @Test
    void whatWasNotMeasuredIsNotPassedAndRedEyesAreOnlyNoted() {
        PhotoFindings findings = judged(
                PROFILE,
                new PhotoMeasures(
                        "JPEG",
                        true,
                        413,
                        579,
                        50_000,
                        OptionalInt.empty(),
                        Map.of(Measure.TILT, 9.0, Measure.RED_EYES, 40.0),
                        Optional.empty()));
        assertThat(findings.failed()).containsExactly(PhotoRule.UPRIGHT);
        assertThat(findings.noted()).containsExactly(PhotoRule.EYES);
        assertThat(findings.unchecked()).contains(PhotoRule.ONE_FACE, PhotoRule.BACKGROUND);
    }

    @Test
    void otherLimitsAreAnotherBasisAndAnotherNameOfTheSameIsNot() {
        String basis = new BatchJudge(PROFILE).basis();
        assertThat(new BatchJudge(profile(295, 413, 413, 579)).basis()).isEqualTo(basis);
        assertThat(new BatchJudge(profile(296, 413, 413, 579)).basis()).isNotEqualTo(basis);
        PhotoProfile stricter =
                new PhotoProfile("other", 0, Long.MAX_VALUE, 295, 413, 413, 579, Map.of(Measure.TILT, new Range(0, 4)));
        assertThat(new BatchJudge(stricter).basis()).isNotEqualTo(basis);
        PhotoProfile renamed = new PhotoProfile("renamed", 0, Long.MAX_VALUE, 295, 413, 413, 579, RANGES);
        assertThat(new BatchJudge(renamed).basis()).isEqualTo(basis);
    }

    @Test
    void oneMoreBrokenRuleIsAlwaysWorseThanAnyFewer() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            Set<PhotoRule> fewer = some(random);
            Set<PhotoRule> more = some(random);
            if (fewer.size() < more.size()) {
                assertThat(findings(more).severity())
                        .isGreaterThan(findings(fewer).severity());
            }
            assertThat(findings(fewer).worstFirst()).containsExactlyInAnyOrderElementsOf(fewer);
        }
        assertThat(findings(Set.of()).severity()).isZero();
    }

    @Test
    void ofAsManyBrokenRulesThatWhichOnlyAnotherPictureMendsIsWorse() {
        assertThat(findings(Set.of(PhotoRule.ONE_FACE)).severity())
                .isGreaterThan(findings(Set.of(PhotoRule.HEAD_MIDDLE)).severity());
        assertThat(findings(Set.of(PhotoRule.FILE_SIZE, PhotoRule.SHARPNESS)).worstFirst())
                .containsExactly(PhotoRule.SHARPNESS, PhotoRule.FILE_SIZE);
    }

    private static PhotoFindings judged(PhotoProfile profile, PhotoMeasures photo) {
        return PhotoFindings.of(new BatchJudge(profile).verdicts(photo));
    }

    private static Set<PhotoRule> some(Random random) {
        Set<PhotoRule> some = EnumSet.noneOf(PhotoRule.class);
        Stream.of(PhotoRule.values())
                .filter(rule -> !rule.isAdviceOnly() && random.nextInt(3) == 0)
                .forEach(some::add);
        return some;
    }

    private static PhotoFindings findings(Set<PhotoRule> failed) {
        return new PhotoFindings(failed, Set.of(), Set.of());
    }

    private static PhotoMeasures photo(boolean jpeg, int width, int height, double tilt) {
        return new PhotoMeasures(
                jpeg ? "JPEG" : "PNG",
                jpeg,
                width,
                height,
                50_000,
                OptionalInt.of(1),
                Map.of(Measure.TILT, tilt),
                Optional.empty());
    }

    private static PhotoProfile profile(int widthAbove, int heightAbove, int width, int height) {
        return new PhotoProfile("made up", 0, Long.MAX_VALUE, widthAbove, heightAbove, width, height, RANGES);
    }
}
