package confirmdesk.files.pictures;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.files.structure.Kind;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * How a camera says it was held: what must be done to the pixels so that the picture stands upright. Source: Exif 2.3,
 * tag 0x0112, values 1 to 8 in the order of the constants.
 */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    MIRRORED_UPSIDE_DOWN(false, false, true),
    TRANSPOSED(true, false, false),
    TURN_RIGHT(true, true, false),
    TRANSVERSED(true, true, true),
    TURN_LEFT(true, false, true);

    private final boolean swapsSides;
    private final boolean flipsAcross;
    private final boolean flipsDown;

    /** Sides are swapped first, then left and right, then top and bottom. */
    Orientation(boolean swapsSides, boolean flipsAcross, boolean flipsDown) {
        this.swapsSides = swapsSides;
        this.flipsAcross = flipsAcross;
        this.flipsDown = flipsDown;
    }

    /** The orientation that the Exif data of a picture state; upright if they state none or can't be read. */
    static Orientation of(byte[] file) {
        try {
            return metadata(file).getDirectoriesOfType(ExifIFD0Directory.class).stream()
                    .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                    .filter(value -> value != null && value >= 1 && value <= values().length)
                    .map(value -> values()[value - 1])
                    .findFirst()
                    .orElse(UPRIGHT);
        } catch (ImageProcessingException | IOException | RuntimeException e) { // damaged data of a camera say nothing
            return UPRIGHT;
        }
    }

    private static Metadata metadata(byte[] file) throws ImageProcessingException, IOException {
        ByteArrayInputStream input = new ByteArrayInputStream(file);
        return Kind.of(file) == Kind.JPEG
                ? JpegMetadataReader.readMetadata(input, List.of(new ExifReader()))
                : ImageMetadataReader.readMetadata(input);
    }

    /** Whether the upright picture is as wide as the stored one is high. */
    boolean swapsSides() {
        return swapsSides;
    }

    /** That of a picture that must be turned to the right by so many quarters. */
    static Orientation turn(int quarters) {
        return switch (quarters) {
            case 1 -> TURN_RIGHT;
            case 2 -> UPSIDE_DOWN;
            case 3 -> TURN_LEFT;
            default -> UPRIGHT;
        };
    }

    /** Where a part of the upright picture, of this width and height, lies in the one that isn't upright yet. */
    Rectangle before(Rectangle part, int width, int height) {
        int across = flipsAcross ? width - part.x - part.width : part.x;
        int down = flipsDown ? height - part.y - part.height : part.y;
        return swapsSides
                ? new Rectangle(down, across, part.height, part.width)
                : new Rectangle(across, down, part.width, part.height);
    }

    /** The picture upright. */
    Pixels upright(Pixels stored) {
        if (this == UPRIGHT) {
            return stored;
        }
        int width = swapsSides ? stored.height() : stored.width();
        int height = swapsSides ? stored.width() : stored.height();
        int[] turned = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int across = flipsAcross ? width - 1 - x : x;
                int down = flipsDown ? height - 1 - y : y;
                turned[y * width + x] =
                        stored.argb()[swapsSides ? across * stored.width() + down : down * stored.width() + across];
            }
        }
        return new Pixels(width, height, turned);
    }
}
