package confirmdesk.domain.photo.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The search finds exactly what holding each print against each finds. */
class NearDuplicatesTest {

    private final Random random = new Random(29);
    private final Map<String, WholePrint> pictures = new LinkedHashMap<>();

    @Test
    void everyPictureThatLooksLikeAnotherIsFoundAsByHoldingEachAgainstEach() {
        for (int round = 0; round < 20; round++) {
            fill(60, 25);
            Set<String> alike = new TreeSet<>();
            pictures.forEach((name, one) -> pictures.forEach((otherName, other) -> {
                if (!name.equals(otherName) && one.fit().distance(other.print()) <= PrintFit.SAME_PICTURE) {
                    alike.addAll(List.of(name, otherName));
                }
            }));
            List<NearDuplicates.Alike> found = found();

            Set<String> named = found.stream()
                    .flatMap(pair -> List.of(pair.first(), pair.second()).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(alike).isNotEmpty().hasSizeLessThan(50);
            assertThat(named).isEqualTo(alike);
            assertThat(found).isSortedAccordingTo((a, b) -> Double.compare(a.distance(), b.distance()));
        }
    }

    @Test
    void aThousandTimesTheSamePictureIsNoMillionOfPairs() {
        WholePrint one = MadeUpPictures.print(MadeUpPictures.any(random));
        for (int i = 0; i < 1_000; i++) {
            pictures.put("same" + i, one);
        }
        assertThat(found()).hasSizeBetween(500, 999);
        pictures.clear();
        assertThat(found()).isEmpty();
    }

    @Test
    void howBrightAndHowContrastyAPictureIsDoesNotMatterAndAnEmptySheetHasNoPrint() {
        Mosaic picture = MadeUpPictures.any(random);
        WholePrint darker = MadeUpPictures.print(MadeUpPictures.each(picture, colour -> colour * 0.7 + 11));
        assertThat(MadeUpPictures.print(picture).print().distance(darker.print()))
                .isLessThan(0.001);
        Mosaic sheet = MadeUpPictures.each(picture, colour -> 251);
        assertThat(WholePrint.of(sheet, sheet)).isEmpty();
    }

    @Test
    void whatBecomesOfAPictureThatIsLightenedUntilWhiteIsClippedLiesInItsPlane() {
        Mosaic picture = MadeUpPictures.any(random);
        WholePrint whole = MadeUpPictures.print(picture);
        PicturePrint lighter = MadeUpPictures.print(
                        MadeUpPictures.each(picture, colour -> Math.min(255, colour * 1.08)))
                .print();
        assertThat(whole.print().distance(lighter)).isGreaterThan(0.02);
        assertThat(whole.fit().distance(lighter)).isLessThan(0.3);
    }

    @Test
    void aPrintIsTheSameAfterItWasKept() {
        Mosaic picture = MadeUpPictures.any(random);
        WholePrint print = MadeUpPictures.print(picture);
        PicturePrint other = MadeUpPictures.print(
                        MadeUpPictures.each(picture, colour -> Math.clamp(colour + random.nextGaussian(), 0, 255)))
                .print();
        WholePrint kept = WholePrint.of(print.bytes());
        assertThat(kept.bytes()).isEqualTo(print.bytes());
        assertThat(kept.print().distance(print.print())).isZero();
        assertThat(kept.fit().distance(other))
                .isEqualTo(print.fit().distance(other))
                .isLessThan(PrintFit.SAME_PICTURE);
    }

    private List<NearDuplicates.Alike> found() {
        List<NearDuplicates.Named> named = pictures.entrySet().stream()
                .map(one ->
                        new NearDuplicates.Named(one.getKey(), one.getValue().print()))
                .toList();
        return NearDuplicates.among(named, name -> Objects.requireNonNull(pictures.get(name)));
    }

    /** Different ones, and copies of some of them with a little noise. */
    private void fill(int different, int copies) {
        pictures.clear();
        List<Mosaic> all = new ArrayList<>();
        for (int i = 0; i < different; i++) {
            all.add(MadeUpPictures.any(random));
            pictures.put("d" + i, MadeUpPictures.print(all.getLast()));
        }
        for (int i = 0; i < copies; i++) {
            double noise = 4 * random.nextDouble();
            Mosaic copy = MadeUpPictures.each(
                    all.get(random.nextInt(different)),
                    colour -> Math.clamp(colour + noise * random.nextGaussian(), 0, 255));
            pictures.put("c" + i, MadeUpPictures.print(copy));
        }
    }
}
