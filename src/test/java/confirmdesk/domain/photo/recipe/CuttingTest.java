package confirmdesk.domain.photo.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.Range;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be cut out of a picture, for many pictures and many steps. */
class CuttingTest {

    private static final PhotoProfile PROFILE = new PhotoProfile(
            "made up",
            45 * 1024,
            200 * 1024,
            295,
            413,
            600,
            840,
            Map.of(
                    Measure.HEAD_SHARE, new Range(60, 72),
                    Measure.EYE_LINE, new Range(50, 64),
                    Measure.HEAD_TOP, new Range(4, 14)));

    private static final double ASPECT = 600.0 / 840;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsDoneTheFrameLiesInsideAndHasItsProportions(long seed) {
        Random random = new Random(seed);
        Cutting cutting = new Cutting(300 + random.nextInt(4000), 300 + random.nextInt(4000), PROFILE);
        Recipe recipe = Recipe.NONE;
        for (int step = 0; step < 60; step++) {
            recipe = someStep(cutting, recipe, random);
            if (!recipe.isWhole()) {
                assertInside(cutting, recipe);
                assertProportions(cutting, recipe);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pixelsAreNeverCutAwayBelowTheLeast(long seed) {
        Random random = new Random(seed);
        Cutting cutting = new Cutting(900 + random.nextInt(4000), 900 + random.nextInt(4000), PROFILE);
        Recipe recipe = Recipe.NONE;
        for (int step = 0; step < 60; step++) {
            recipe = someStep(cutting, recipe, random);
            Cutting.Size size = cutting.size(recipe);
            assertThat(size.width()).isGreaterThan(295);
            assertThat(size.height()).isGreaterThan(413);
        }
    }

    @Test
    void aPictureThatIsTooSmallStaysTooSmall() {
        Cutting cutting = new Cutting(280, 390, PROFILE);
        Recipe smaller = cutting.grown(Recipe.NONE, 0.5);
        assertThat(cutting.size(smaller)).isEqualTo(cutting.size(cutting.grown(Recipe.NONE, 1)));
        assertThat(cutting.size(smaller).height()).isLessThan(414);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyStepCanBeTakenBack(long seed) {
        Random random = new Random(seed);
        Cutting cutting = new Cutting(300 + random.nextInt(4000), 300 + random.nextInt(4000), PROFILE);
        Steps steps = Steps.from(Recipe.NONE);
        for (int step = 0; step < 30; step++) {
            Steps next = steps.then(someStep(cutting, steps.now(), random));
            if (next != steps) {
                assertThat(next.back()).isEqualTo(steps);
            }
            steps = next;
        }
        while (steps.canGoBack()) {
            steps = steps.back();
        }
        assertThat(steps.now()).isEqualTo(Recipe.NONE);
        assertThat(steps.back()).isEqualTo(steps);
    }

    @Test
    void fourQuarterTurnsAreNone() {
        for (int turns = 0; turns < 4; turns++) {
            Recipe recipe = Recipe.NONE.turned(turns);
            assertThat(recipe.turned(1).turned(1).turned(1).turned(1)).isEqualTo(recipe);
            assertThat(recipe.turned(1).turned(-1)).isEqualTo(recipe);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void movedThereAndBackIsWhereItWas(long seed) {
        Random random = new Random(seed);
        Cutting cutting = new Cutting(3000, 3000, PROFILE);
        Recipe begin = cutting.straightened(cutting.grown(Recipe.NONE, 0.3), random.nextInt(61) - 30);
        double right = (random.nextDouble() - 0.5) / 2;
        double down = (random.nextDouble() - 0.5) / 2;
        Recipe back = cutting.moved(cutting.moved(begin, right, down), -right, -down);
        assertThat(back.frame().x()).isCloseTo(begin.frame().x(), within(1e-9));
        assertThat(back.frame().y()).isCloseTo(begin.frame().y(), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFaceWithRoomAroundItComesToStandWhereTheRulesAskForIt(long seed) {
        Random random = new Random(seed);
        Cutting cutting = new Cutting(4000, 4000, PROFILE);
        double lean = random.nextInt(49) / 2.0 - 12;
        double headHeight = 700 + random.nextInt(400);
        double eyesX = 1700 + random.nextInt(600);
        double eyesY = 1700 + random.nextInt(600);
        Marks marks = new Marks(
                eyesX / 4000, eyesY / 4000, (eyesY - headHeight / 2) / 4000, (eyesY + headHeight / 2) / 4000, lean);

        Recipe recipe = cutting.snapped(Recipe.NONE, marks);

        assertThat(recipe.degrees()).isEqualTo(Math.abs(lean) < 2 ? 0 : -lean);
        Cutting.Size size = cutting.size(recipe);
        assertThat(headHeight / size.height()).isCloseTo(0.66, within(0.01));
        double[] seen = seen(recipe, 4000, 4000, eyesX, eyesY);
        assertThat(seen[0] / size.width()).isCloseTo(0, within(0.01));
        double eyeLine = 0.5 - seen[1] / size.height();
        assertThat(100 * eyeLine).isBetween(50.0, 64.0);
        double top = 1 - eyeLine - headHeight / 2 / size.height();
        assertThat(100 * top).isBetween(4.0, 14.0);
    }

    @Test
    void aFaceAtTheEdgeIsCutAsWellAsThePictureAllows() {
        Cutting cutting = new Cutting(1000, 1400, PROFILE);
        Recipe recipe = cutting.snapped(Recipe.NONE, new Marks(0.05, 0.1, -0.05, 0.2, 0));
        assertInside(cutting, recipe);
        assertProportions(cutting, recipe);
    }

    @Test
    void aHeadThatLiesAsideAsksForATurn() {
        assertThat(new Marks(0.5, 0.5, 0.3, 0.7, 10).quartersOff()).isZero();
        assertThat(new Marks(0.5, 0.5, 0.3, 0.7, 90).quartersOff()).isEqualTo(3);
        assertThat(new Marks(0.5, 0.5, 0.3, 0.7, -90).quartersOff()).isEqualTo(1);
        assertThat(new Marks(0.5, 0.5, 0.3, 0.7, 180).quartersOff()).isEqualTo(2);
    }

    @Test
    void aStraightenedPictureIsNeverTakenAsAWhole() {
        assertThatThrownBy(() -> new Recipe(0, 3, Frame.WHOLE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Recipe someStep(Cutting cutting, Recipe recipe, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> cutting.moved(recipe, random.nextDouble() * 2 - 1, random.nextDouble() * 2 - 1);
            case 1 -> cutting.grown(recipe, 0.3 + random.nextDouble() * 2);
            case 2 -> cutting.straightened(recipe, random.nextInt(41) - 20);
            case 3 ->
                cutting.snapped(
                        recipe,
                        new Marks(
                                random.nextDouble(),
                                0.3 + random.nextDouble() / 2,
                                random.nextDouble() / 4,
                                0.8 + random.nextDouble() / 5,
                                random.nextDouble() * 60 - 30));
            default -> recipe.turned(random.nextInt(3) - 1);
        };
    }

    /** The corners, straightened back, are points of the picture. */
    private static void assertInside(Cutting cutting, Recipe recipe) {
        double width = recipe.isAside() ? cutting.height() : cutting.width();
        double height = recipe.isAside() ? cutting.width() : cutting.height();
        double angle = Math.toRadians(-recipe.degrees());
        Frame frame = recipe.frame();
        for (int corner = 0; corner < 4; corner++) {
            double right = (corner % 2 - 0.5) * frame.width() * width;
            double down = (corner / 2 - 0.5) * frame.height() * height;
            double x = frame.x() * width + right * Math.cos(angle) - down * Math.sin(angle);
            double y = frame.y() * height + right * Math.sin(angle) + down * Math.cos(angle);
            assertThat(x).isBetween(-1e-6, width + 1e-6);
            assertThat(y).isBetween(-1e-6, height + 1e-6);
        }
    }

    private static void assertProportions(Cutting cutting, Recipe recipe) {
        double width = recipe.isAside() ? cutting.height() : cutting.width();
        double height = recipe.isAside() ? cutting.width() : cutting.height();
        assertThat(recipe.frame().width() * width / (recipe.frame().height() * height))
                .isCloseTo(ASPECT, within(1e-9));
    }

    /** How far a point lies from the middle of the frame, as it is seen. */
    private static double[] seen(Recipe recipe, double width, double height, double x, double y) {
        double angle = Math.toRadians(recipe.degrees());
        double right = x - recipe.frame().x() * width;
        double down = y - recipe.frame().y() * height;
        return new double[] {
            right * Math.cos(angle) - down * Math.sin(angle), right * Math.sin(angle) + down * Math.cos(angle)
        };
    }
}
