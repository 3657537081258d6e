package confirmdesk.files.pictures;

import confirmdesk.desk.photo.Pictures.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures whose structure was looked at before, in RGB on white. */
final class Decoder {

    /** Larger pictures are thinned out while they are read, so that memory stays flat. */
    private static final long PIXELS_AT_ONCE = 6_000_000;

    private Decoder() {}

    /** The picture as it lies in the file; empty if it turns out to be damaged. */
    static Optional<Pixels> decode(byte[] file, Structure structure) {
        try {
            return read(file, structure).map(Rgb::onWhite);
        } catch (IOException | RuntimeException e) { // decoders answer damaged data with any kind of exception
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> read(byte[] file, Structure structure) throws IOException {
        ImageReader reader = reader(structure.kind());
        AtomicBoolean cut = new AtomicBoolean();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            reader.addIIOReadWarningListener((source, warning) -> cut.compareAndSet(false, tellsOfCut(warning)));
            ImageReadParam thinning = reader.getDefaultReadParam();
            int step = step(structure);
            thinning.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, thinning);
            return cut.get() ? Optional.empty() : Optional.of(image);
        } finally {
            reader.dispose();
        }
    }

    static ImageReader reader(Kind kind) {
        return ImageIO.getImageReadersByFormatName(kind.word().toLowerCase(Locale.ROOT))
                .next();
    }

    /** How many pixels across, and down, become one. */
    static int step(Structure structure) {
        long pixels = (long) structure.width() * structure.height();
        return (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / PIXELS_AT_ONCE)));
    }

    /** The decoder goes on in grey where a scan breaks off and only warns of it. */
    private static boolean tellsOfCut(String warning) {
        String lower = warning.toLowerCase(Locale.ROOT);
        return lower.contains("premature") || lower.contains("truncated");
    }
}
