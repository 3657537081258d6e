package confirmdesk.domain.photo.batch;

import java.util.Arrays;

/** As many values as a print has, each in one byte. @param unit what 1 stands for */
record SmallValues(float unit, byte[] steps) {

    static final int BYTES = Float.BYTES + PrintLens.VALUES;

    static SmallValues of(double[] values) {
        float unit = (float) (Arrays.stream(values).map(Math::abs).max().orElseThrow() / Byte.MAX_VALUE);
        byte[] steps = new byte[values.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = unit == 0 ? 0 : (byte) Math.round(values[i] / unit);
        }
        return new SmallValues(unit, steps);
    }

    static SmallValues read(ByteRow bytes) {
        return new SmallValues(bytes.nextFloat(), bytes.next(PrintLens.VALUES));
    }

    void write(ByteRow bytes) {
        bytes.put(unit);
        bytes.put(steps);
    }

    double[] values() {
        double[] values = new double[steps.length];
        Arrays.setAll(values, i -> unit * steps[i]);
        return values;
    }
}
