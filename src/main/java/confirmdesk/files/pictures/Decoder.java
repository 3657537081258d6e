package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.files.structure.Structure;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures whose structure was looked at before, in RGB on white. */
final class Decoder {

    /** Larger pictures are thinned out while they are read, so that memory stays flat. */
    private static final long PIXELS_AT_ONCE = 6_000_000;

    private static final List<String> DAMAGE = List.of("premature", "truncated", "bad huffman");
    private static final Pattern LEFT_OVER = Pattern.compile("extraneous bytes before marker 0xd9");

    private Decoder() {}

    /** The picture as it lies in the file; empty if it turns out to be damaged. */
    static Optional<Pixels> decode(byte[] file, Structure structure) {
        return decode(file, structure, new Rectangle(structure.width(), structure.height()), step(structure));
    }

    /** A part of the picture as it lies in the file. @param step how many pixels across, and down, become one */
    static Optional<Pixels> decode(byte[] file, Structure structure, Rectangle part, int step) {
        try {
            return read(file, structure, part, step).map(Rgb::onWhite);
        } catch (IOException | RuntimeException e) { // decoders answer damaged data with any kind of exception
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(byte[] file, Structure structure, Rectangle part, int step)
            throws IOException {
        ImageReader reader = structure.kind().reader();
        AtomicBoolean damaged = new AtomicBoolean();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            reader.addIIOReadWarningListener(
                    (source, warning) -> damaged.compareAndSet(false, tellsOfDamage(warning, file)));
            ImageReadParam thinning = reader.getDefaultReadParam();
            thinning.setSourceRegion(part);
            thinning.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, thinning);
            return damaged.get() ? Optional.empty() : Optional.of(image);
        } finally {
            reader.dispose();
        }
    }

    /** How many pixels across, and down, become one. */
    static int step(Structure structure) {
        double pixels = (double) structure.width() * structure.height();
        return (int) Math.max(1, Math.ceil(Math.sqrt(pixels / PIXELS_AT_ONCE)));
    }

    /**
     * The decoder goes on, in grey or with what it made of it, where a scan breaks off or its codes mean nothing, and only
     * warns of it. A scan that it is done with too early was damaged before; zeros behind a scan are only padding.
     */
    private static boolean tellsOfDamage(String warning, byte[] file) {
        String lower = warning.toLowerCase(Locale.ROOT);
        return LEFT_OVER.matcher(lower).find()
                ? !endsPadded(file)
                : DAMAGE.stream().anyMatch(lower::contains);
    }

    /** Whether zeros stand before the end marker. */
    private static boolean endsPadded(byte[] file) {
        int end = file.length - 2;
        while (end > 0 && (file[end] != (byte) 0xFF || file[end + 1] != (byte) 0xD9)) {
            end--;
        }
        return end > 2 && file[end - 1] == 0 && file[end - 2] == 0;
    }
}
