package confirmdesk.domain.photo.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A print, and what becomes of it when the picture is cut or lightened: so such a copy of it is known again. */
public final class WholePrint {

    /** So much of a side is cut off on trial. */
    private static final double CUT = 0.02;

    /** So much lighter the picture is made on trial. */
    public static final double LIGHTER = 1.08;

    /** With less contrast than this, of 255, a picture is an empty sheet, and all of them look alike. */
    private static final double FLAT = 4;

    /** Cut on the left, right, top, bottom and everywhere. */
    private static final List<PrintLens> CUTS = List.of(
            new PrintLens(CUT, 0, 0, 0),
            new PrintLens(0, CUT, 0, 0),
            new PrintLens(0, 0, CUT, 0),
            new PrintLens(0, 0, 0, CUT),
            new PrintLens(CUT, CUT, CUT, CUT));

    private static final int CHANGES = CUTS.size() + 1;

    private final PicturePrint print;

    /** How much its light spreads, of 255. */
    private final float spread;

    /** First by light, then by the cuts. */
    private final List<SmallValues> changes;

    private WholePrint(PicturePrint print, float spread, List<SmallValues> changes) {
        this.print = print;
        this.spread = spread;
        this.changes = changes;
    }

    /** The print of a picture; none if there is nothing to be seen. @param lighter the same picture, lightened */
    public static Optional<WholePrint> of(Mosaic picture, Mosaic lighter) {
        double[] seen = PrintLens.ALL.seen(picture);
        double mean = Arrays.stream(seen, 0, PrintLens.LIGHT).average().orElseThrow();
        double spread = Math.sqrt(Arrays.stream(seen, 0, PrintLens.LIGHT)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
        if (spread < FLAT) {
            return Optional.empty();
        }
        List<SmallValues> changes = new ArrayList<>();
        changes.add(change(PrintLens.ALL.seen(lighter), seen, spread));
        CUTS.forEach(cut -> changes.add(change(cut.seen(picture), seen, spread)));
        double[] freed = new double[seen.length];
        Arrays.setAll(freed, i -> (seen[i] - (i < PrintLens.LIGHT ? mean : 0)) / spread);
        return Optional.of(new WholePrint(new PicturePrint(freed), (float) spread, changes));
    }

    private static SmallValues change(double[] changed, double[] seen, double spread) {
        double[] change = new double[seen.length];
        Arrays.setAll(change, i -> (changed[i] - seen[i]) / spread);
        return SmallValues.of(change);
    }

    /** As it was given by {@link #bytes}. */
    public static WholePrint of(byte[] bytes) {
        ByteRow row = new ByteRow(bytes);
        PicturePrint print = PicturePrint.read(row);
        float spread = row.nextFloat();
        List<SmallValues> changes = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            changes.add(SmallValues.read(row));
        }
        return new WholePrint(print, spread, changes);
    }

    public byte[] bytes() {
        ByteRow row = new ByteRow(new byte[PicturePrint.BYTES + Float.BYTES + CHANGES * SmallValues.BYTES]);
        print.write(row);
        row.put(spread);
        changes.forEach(change -> change.write(row));
        return row.bytes();
    }

    public PicturePrint print() {
        return print;
    }

    /** What becomes of it, each about 1 long: pictures of much contrast tell no more than others. */
    List<double[]> changes() {
        return changes.stream()
                .map(SmallValues::values)
                .map(WholePrint::oneLong)
                .toList();
    }

    private static double[] oneLong(double[] values) {
        double length =
                Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
        return length == 0
                ? values
                : Arrays.stream(values).map(value -> value / length).toArray();
    }

    /** Holds others against it. */
    public PrintFit fit() {
        List<double[]> free = new ArrayList<>();
        changes.subList(0, CHANGES - 1).forEach(change -> free.add(change.values()));
        return new PrintFit(print, spread, free, changes.getLast().values());
    }
}
