package confirmdesk.domain.photo.batch;

import java.util.Arrays;

/**
 * What a picture looks like from very far away, freed of how light and how contrasty the whole is. The same picture encoded
 * anew, scaled or darker has nearly the same print. No face can be told from it. Why not a hash of 64 bits: decision 0029.
 */
public final class PicturePrint {

    static final int BYTES = 2 * PrintLens.VALUES;

    /** So many values are added up before it is looked whether it is too far already. */
    private static final int AT_ONCE = 8;

    private static final double SCALE = 2_000;
    private static final double MOST = 16_000;

    private final short[] values;

    /** @param values about 1 in size, freed of light and contrast */
    PicturePrint(double[] values) {
        this.values = new short[PrintLens.VALUES];
        for (int i = 0; i < values.length; i++) {
            this.values[i] = (short) Math.round(Math.clamp(values[i] * SCALE, -MOST, MOST));
        }
    }

    private PicturePrint(short[] values) {
        this.values = values;
    }

    /** As it was written by {@link #write}. */
    static PicturePrint read(ByteRow bytes) {
        short[] values = new short[PrintLens.VALUES];
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes.nextShort();
        }
        return new PicturePrint(values);
    }

    void write(ByteRow bytes) {
        for (short value : values) {
            bytes.put(value);
        }
    }

    /** The values as they were. */
    double[] values() {
        double[] all = new double[values.length];
        Arrays.setAll(all, i -> values[i] / SCALE);
        return all;
    }

    /** The print without what lies in a plane. */
    PicturePrint without(Plane plane) {
        return new PicturePrint(plane.upright(values()));
    }

    /** From another print to this one, by one of so many values. */
    double[] step(PicturePrint from, int oneOf) {
        double[] step = new double[values.length / oneOf];
        for (int i = 0; i < step.length; i++) {
            step[i] = (values[i * oneOf] - from.values[i * oneOf]) / SCALE;
        }
        return step;
    }

    /** How far two prints lie apart: 0 for the same, about 0.7 for two portraits. A distance in the strict sense. */
    public double distance(PicturePrint other) {
        return Math.sqrt((double) squares(other, Long.MAX_VALUE) / values.length) / SCALE;
    }

    /** Whether they lie no farther apart; fast where they do. */
    boolean isWithin(double far, PicturePrint other) {
        long most = (long) (far * far * SCALE * SCALE * values.length);
        return squares(other, most) <= most;
    }

    private long squares(PicturePrint other, long most) {
        long sum = 0;
        for (int from = 0; from < values.length && sum <= most; from += AT_ONCE) {
            for (int i = from; i < from + AT_ONCE; i++) {
                long step = values[i] - other.values[i];
                sum += step * step;
            }
        }
        return sum;
    }
}
