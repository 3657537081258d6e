package confirmdesk.domain.photo.batch;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** Pictures of coloured fields. */
public final class MadeUpPictures {

    private static final int ACROSS = 12;
    private static final int DOWN = 16;

    private MadeUpPictures() {}

    /** A picture that resembles no other. */
    public static Mosaic any(Random random) {
        return new Mosaic(
                ACROSS, DOWN, random.doubles(ACROSS * DOWN * 3, 0, 255).toArray());
    }

    /** The same with other colours. */
    public static Mosaic each(Mosaic picture, DoubleUnaryOperator change) {
        return new Mosaic(
                picture.across(),
                picture.down(),
                Arrays.stream(picture.colours()).map(change).toArray());
    }

    public static WholePrint print(Mosaic picture) {
        Mosaic lighter = each(picture, colour -> Math.min(255, colour * WholePrint.LIGHTER));
        return WholePrint.of(picture, lighter).orElseThrow();
    }
}
