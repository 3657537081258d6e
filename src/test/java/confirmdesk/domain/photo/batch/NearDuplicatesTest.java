package confirmdesk.domain.photo.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The search finds exactly what holding each print against each finds. */
class NearDuplicatesTest {

    private final Random random = new Random(29);

    @Test
    void everyPictureThatLooksLikeAnotherIsFoundAsByHoldingEachAgainstEach() {
        for (int round = 0; round < 20; round++) {
            List<NearDuplicates.Named> pictures = pictures(60, 25);
            Set<String> alike = new TreeSet<>();
            for (NearDuplicates.Named one : pictures) {
                for (NearDuplicates.Named other : pictures) {
                    if (one != other && one.print().distance(other.print()) <= PicturePrint.SAME_PICTURE) {
                        alike.add(one.name());
                    }
                }
            }
            List<NearDuplicates.Alike> found = NearDuplicates.among(pictures, PicturePrint.SAME_PICTURE);

            Set<String> named = found.stream()
                    .flatMap(pair -> List.of(pair.first(), pair.second()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(alike).isNotEmpty();
            assertThat(named).isEqualTo(alike);
            assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(a.distance(), b.distance()));
        }
    }

    @Test
    void aThousandTimesTheSamePictureIsNoMillionOfPairs() {
        double[] means = means();
        List<NearDuplicates.Named> pictures = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            pictures.add(named("same" + i, means));
        }
        assertThat(NearDuplicates.among(pictures, PicturePrint.SAME_PICTURE)).hasSizeBetween(500, 999);
        assertThat(NearDuplicates.among(List.of(), PicturePrint.SAME_PICTURE)).isEmpty();
    }

    @Test
    void howBrightAndHowContrastyAPictureIsDoesNotMatterAndAnEmptySheetHasNoPrint() {
        double[] means = means();
        double[] darker = new double[means.length];
        for (int i = 0; i < means.length; i++) {
            darker[i] = means[i] * 0.7 + 11;
        }
        assertThat(named("a", means).print().distance(named("b", darker).print()))
                .isLessThan(0.001);
        assertThat(PicturePrint.of(new double[PicturePrint.VALUES])).isEmpty();
    }

    @Test
    void aPrintIsTheSameAfterItWasKept() {
        PicturePrint print = named("a", means()).print();
        assertThat(PicturePrint.of(print.bytes()).distance(print)).isZero();
    }

    /** Different ones, and copies of some of them with a little noise. */
    private List<NearDuplicates.Named> pictures(int different, int copies) {
        List<NearDuplicates.Named> pictures = new ArrayList<>();
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < different; i++) {
            all.add(means());
            pictures.add(named("d" + i, all.getLast()));
        }
        for (int i = 0; i < copies; i++) {
            double[] copy = all.get(random.nextInt(different)).clone();
            double noise = 6 * random.nextDouble();
            for (int k = 0; k < copy.length; k++) {
                copy[k] = Math.clamp(copy[k] + noise * random.nextGaussian(), 0, 255);
            }
            pictures.add(named("c" + i, copy));
        }
        return pictures;
    }

    private double[] means() {
        return random.doubles(PicturePrint.VALUES, 0, 255).toArray();
    }

    private static NearDuplicates.Named named(String name, double[] means) {
        return new NearDuplicates.Named(name, PicturePrint.of(means).orElseThrow());
    }
}
