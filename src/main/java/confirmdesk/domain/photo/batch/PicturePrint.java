package confirmdesk.domain.photo.batch;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a picture looks like from very far away: the red, green and blue of 8 × 11 fields, freed of how light and how
 * contrasty the whole is. The same picture encoded anew, scaled or a little darker has nearly the same print. No face can
 * be told from it. Why not a hash of 64 bits: decision 0029.
 */
public final class PicturePrint {

    public static final int ACROSS = 8;
    public static final int DOWN = 11;

    /** How many values a print has: three colours of every field. */
    public static final int VALUES = ACROSS * DOWN * 3;

    /** Two prints that differ less are of the same picture; measured on drawn portraits, see the guide. */
    public static final double SAME_PICTURE = 0.033;

    /** With less contrast than this, of 255, a picture is an empty sheet, and all of them look alike. */
    private static final double FLAT = 4;

    private static final double SCALE = 2_000;

    private final short[] values;

    private PicturePrint(short[] values) {
        this.values = values;
    }

    /** The print of the mean colours of the fields, row by row, from 0 to 255; none if there is nothing to be seen. */
    public static Optional<PicturePrint> of(double[] means) {
        if (means.length != VALUES) {
            throw new IllegalArgumentException("a print has " + VALUES + " values");
        }
        double mean =
                IntStream.range(0, VALUES).mapToDouble(i -> means[i]).average().orElseThrow();
        double spread = Math.sqrt(IntStream.range(0, VALUES)
                .mapToDouble(i -> (means[i] - mean) * (means[i] - mean))
                .average()
                .orElseThrow());
        if (spread < FLAT) {
            return Optional.empty();
        }
        short[] values = new short[VALUES];
        for (int i = 0; i < VALUES; i++) {
            values[i] = (short) Math.round(Math.clamp((means[i] - mean) / spread * SCALE, -30_000, 30_000));
        }
        return Optional.of(new PicturePrint(values));
    }

    /** As it was given by {@link #bytes}. */
    public static PicturePrint of(byte[] bytes) {
        short[] values = new short[VALUES];
        for (int i = 0; i < VALUES; i++) {
            values[i] = (short) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF);
        }
        return new PicturePrint(values);
    }

    public byte[] bytes() {
        byte[] bytes = new byte[2 * VALUES];
        for (int i = 0; i < VALUES; i++) {
            bytes[2 * i] = (byte) (values[i] >> 8);
            bytes[2 * i + 1] = (byte) values[i];
        }
        return bytes;
    }

    /** How far two prints lie apart: 0 for the same, about 0.7 for two portraits. A distance in the strict sense. */
    public double distance(PicturePrint other) {
        double sum = 0;
        for (int i = 0; i < VALUES; i++) {
            double step = values[i] - other.values[i];
            sum += step * step;
        }
        return Math.sqrt(sum / VALUES) / SCALE;
    }
}
