package confirmdesk.files.structure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The headers of GIF, BMP, TIFF and WebP files, by their own readers; nothing is decoded. */
final class OtherHeader {

    private static final int GIF_END = 0x3B;
    private static final int BMP_HEADER = 34;
    private static final int WEBP_HEADER = 12;

    private OtherHeader() {}

    /** The structure of a file; empty if its header can't be read. */
    static Optional<Structure> of(byte[] file) {
        Kind kind = Kind.of(file);
        ImageReader reader = kind.reader();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            return width <= 0 || height <= 0
                    ? Optional.empty()
                    : Optional.of(new Structure(kind, width, height, 0, isComplete(kind, file)));
        } catch (IOException | RuntimeException e) { // readers answer damaged headers with any kind of exception
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Whether the file reaches to the end that it states; the strips of a TIFF are missed when they are read. */
    private static boolean isComplete(Kind kind, byte[] file) {
        return switch (kind) {
            case GIF -> lastButZeros(file) == GIF_END;
            case BMP -> file.length >= BMP_HEADER && bmpLength(ByteBuffer.wrap(file)) <= file.length;
            case WEBP -> file.length >= WEBP_HEADER && number(ByteBuffer.wrap(file), 4) + 8 <= file.length;
            default -> true;
        };
    }

    private static int lastButZeros(byte[] file) {
        int at = file.length - 1;
        while (at > 0 && file[at] == 0) {
            at--;
        }
        return file[at];
    }

    /** Where the pixels of an uncompressed BMP end; its own statement of its length is often wrong. */
    private static long bmpLength(ByteBuffer file) {
        long width = number(file, 18);
        long height = Math.abs((int) number(file, 22));
        long bits = number(file, 28) & 0xFFFF;
        boolean compressed = number(file, 30) == 1 || number(file, 30) == 2;
        return number(file, 10) + (compressed ? 0 : (width * bits + 31) / 32 * 4 * height);
    }

    private static long number(ByteBuffer file, int at) {
        return file.order(ByteOrder.LITTLE_ENDIAN).getInt(at) & 0xFFFFFFFFL;
    }
}
