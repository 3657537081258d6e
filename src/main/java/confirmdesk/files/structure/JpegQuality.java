package confirmdesk.files.structure;

/**
 * The quality that a JPEG was saved with, told from its first quantization table. Source: the table and the scaling of
 * the Independent JPEG Group, after ITU-T T.81, table K.1; other encoders come out near to it.
 */
public final class JpegQuality {

    public static final double BEST = 100;

    private static final int TABLES = 0xDB;
    private static final int SCAN = 0xDA;
    private static final int VALUES = 64;
    /** The sum of the table at quality 50. */
    private static final double SUM_AT_FIFTY = 3688;

    private JpegQuality() {}

    public static double of(byte[] jpeg) {
        int at = 2;
        while (at + 4 < jpeg.length && (jpeg[at + 1] & 0xFF) != SCAN) {
            int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
            if ((jpeg[at + 1] & 0xFF) == TABLES) {
                return ofTable(jpeg, at + 4);
            }
            at += length + 2;
        }
        return BEST;
    }

    private static double ofTable(byte[] jpeg, int at) {
        int bytes = (jpeg[at] & 0xF0) == 0 ? 1 : 2;
        if (at + 1 + VALUES * bytes > jpeg.length) {
            return BEST;
        }
        int sum = 0;
        for (int i = 0; i < VALUES * bytes; i++) {
            boolean high = bytes == 2 && i % 2 == 0;
            sum += (jpeg[at + 1 + i] & 0xFF) << (high ? 8 : 0);
        }
        double scale = 100 * sum / SUM_AT_FIFTY;
        return Math.clamp(scale <= 100 ? (200 - scale) / 2 : 5000 / scale, 1, BEST);
    }
}
