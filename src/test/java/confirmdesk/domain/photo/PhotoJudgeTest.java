package confirmdesk.domain.photo;

import static confirmdesk.domain.photo.PhotoVerdict.Result.FAILED;
import static confirmdesk.domain.photo.PhotoVerdict.Result.NOTED;
import static confirmdesk.domain.photo.PhotoVerdict.Result.NOT_CHECKED;
import static confirmdesk.domain.photo.PhotoVerdict.Result.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule is told with its value, its limit and what to do, and what was not measured is never passed. */
class PhotoJudgeTest {

    private static final Map<Measure, Range> RANGES = Map.of(
            Measure.HEAD_SHARE, new Range(55, 85),
            Measure.TILT, new Range(Double.NEGATIVE_INFINITY, 5),
            Measure.WHITENESS, new Range(85, Double.POSITIVE_INFINITY),
            Measure.SATURATION, new Range(4, Double.POSITIVE_INFINITY),
            Measure.CAST, new Range(Double.NEGATIVE_INFINITY, 9),
            Measure.RED_EYES, new Range(Double.NEGATIVE_INFINITY, 25),
            Measure.GLARE, new Range(Double.NEGATIVE_INFINITY, 12));

    private static final PhotoProfile PROFILE =
            new PhotoProfile("2023", 45 * 1024, Long.MAX_VALUE, 295, 413, 600, 840, RANGES);

    @ParameterizedTest
    @CsvSource({"54.9, FAILED, HEAD_SMALL", "55, PASSED,", "85, PASSED,", "85.1, FAILED, HEAD_LARGE"})
    void aValueIsJudgedByBothEndsOfItsRange(double share, PhotoVerdict.Result result, PhotoAdvice advice) {
        PhotoVerdict verdict = verdict(PhotoRule.HEAD_SIZE, Map.of(Measure.HEAD_SHARE, share));

        assertThat(verdict.result()).isEqualTo(result);
        assertThat(verdict.limit()).isEqualTo("55 – 85 %");
        assertThat(verdict.advice()).isEqualTo(Optional.ofNullable(advice));
    }

    @Test
    void aLimitWithOneEndIsToldAsSuch() {
        assertThat(verdict(PhotoRule.UPRIGHT, Map.of(Measure.TILT, 8.4)))
                .isEqualTo(PhotoVerdict.failed(PhotoRule.UPRIGHT, "8°", "≤ 5°", PhotoAdvice.TILTED));
    }

    @ParameterizedTest
    @CsvSource({"5.4, 5.4°", "5.04, 5.04°", "5.6, 6°"})
    void aValueJustOutsideIsNotRoundedBackInside(double tilt, String shown) {
        assertThat(verdict(PhotoRule.UPRIGHT, Map.of(Measure.TILT, tilt)).measured())
                .isEqualTo(shown);
    }

    @Test
    void theBackgroundSaysWhereItIsNotWhite() {
        PhotoVerdict verdict = verdict(PhotoRule.BACKGROUND, Map.of(Measure.WHITENESS, 61.0));

        assertThat(verdict.place()).contains(Place.TOP_LEFT);
        assertThat(verdict.whatToDo().orElseThrow().arguments())
                .isEqualTo(List.of(Place.TOP_LEFT, PhotoAdvice.NOT_WHITE));
        assertThat(verdict(PhotoRule.BACKGROUND, Map.of(Measure.WHITENESS, 95.0))
                        .place())
                .isEmpty();
    }

    @Test
    void aRuleOfTwoValuesIsBrokenByEitherAndNotCheckedByOneAlone() {
        assertThat(verdict(PhotoRule.COLOUR, Map.of(Measure.SATURATION, 0.0)).result())
                .isEqualTo(FAILED);
        assertThat(verdict(PhotoRule.COLOUR, Map.of(Measure.SATURATION, 20.0, Measure.CAST, 12.0))
                        .advice())
                .contains(PhotoAdvice.TINTED);
        assertThat(verdict(PhotoRule.COLOUR, Map.of(Measure.SATURATION, 20.0)).result())
                .isEqualTo(NOT_CHECKED);
        assertThat(verdict(PhotoRule.COLOUR, Map.of(Measure.SATURATION, 20.0, Measure.CAST, 2.0))
                        .result())
                .isEqualTo(PASSED);
    }

    @Test
    void redEyesAreOnlyPointedOut() {
        assertThat(verdict(PhotoRule.EYES, Map.of(Measure.RED_EYES, 40.0, Measure.GLARE, 0.0))
                        .result())
                .isEqualTo(NOTED);
    }

    @ParameterizedTest
    @CsvSource({"0, NO_FACE", "1,", "2, SEVERAL_FACES"})
    void thereIsExactlyOneFace(int faces, PhotoAdvice advice) {
        PhotoVerdict verdict = verdict(PhotoRule.ONE_FACE, measures(OptionalInt.of(faces), Map.of(), 50_000));

        assertThat(verdict.measured()).isEqualTo(String.valueOf(faces));
        assertThat(verdict.advice()).isEqualTo(Optional.ofNullable(advice));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FORMAT", "PIXELS", "ASPECT", "FILE_SIZE"})
    void whatWasNotMeasuredIsNotChecked(PhotoRule rule) {
        assertThat(verdict(rule, measures(OptionalInt.empty(), Map.of(), 50_000))
                        .result())
                .isEqualTo(NOT_CHECKED);
    }

    @Test
    void whatTheYearDoesNotLimitIsNotChecked() {
        assertThat(verdict(PhotoRule.CONTRAST, Map.of(Measure.CONTRAST, 3.0)).result())
                .isEqualTo(NOT_CHECKED);
    }

    @ParameterizedTest
    @CsvSource({"46080, FAILED", "46081, PASSED"})
    void moreThanFortyFiveKilobytesIsStrictAndAKilobyteHas1024(long bytes, PhotoVerdict.Result result) {
        PhotoVerdict verdict = verdict(PhotoRule.FILE_SIZE, measures(OptionalInt.empty(), Map.of(), bytes));

        assertThat(verdict.result()).isEqualTo(result);
        assertThat(verdict.measured()).isEqualTo("45 KB");
        assertThat(verdict.limit()).isEqualTo("> 45 KB");
    }

    @Test
    void everyRuleHasItsVerdictInTheOrderInWhichTheyAreTold() {
        assertThat(new PhotoJudge(PROFILE).verdicts(measures(OptionalInt.of(1), Map.of(), 50_000)))
                .extracting(PhotoVerdict::rule)
                .containsExactly(PhotoRule.values());
    }

    private static PhotoVerdict verdict(PhotoRule rule, Map<Measure, Double> values) {
        return verdict(rule, measures(OptionalInt.of(1), values, 50_000));
    }

    private static PhotoVerdict verdict(PhotoRule rule, PhotoMeasures measures) {
        return new PhotoJudge(PROFILE).verdicts(measures).get(rule.ordinal());
    }

    private static PhotoMeasures measures(OptionalInt faces, Map<Measure, Double> values, long bytes) {
        return new PhotoMeasures("JPEG", true, 600, 840, bytes, faces, values, Optional.of(Place.TOP_LEFT));
    }
}
