package confirmdesk.files.structure;

import java.util.Optional;

/**
 * What a picture's header says and whether its file reaches to its end; found without decoding anything.
 *
 * @param components how many values a pixel has, 4 for the inks of a printer; 0 if it doesn't matter
 * @param complete false if the file was cut off
 */
public record Structure(Kind kind, int width, int height, int components, boolean complete) {

    /** No side of a picture may be longer; cameras and scanners stay far below. */
    static final int LONGEST_SIDE = 20_000;

    /** A picture may not have more pixels: a progressive JPEG of this size already takes 150 MB to decode. */
    static final long MOST_PIXELS = 50_000_000;

    /** A picture whose decoder must unfold all of it may not have more. */
    static final long MOST_AT_ONCE = 16_000_000;

    /** The structure of a file; empty if it is no picture that is decoded here or has no readable header. */
    public static Optional<Structure> of(byte[] file) {
        return switch (Kind.of(file)) {
            case JPEG -> JpegWalk.through(file);
            case PNG -> PngWalk.through(file);
            case GIF, BMP, TIFF, WEBP -> OtherHeader.of(file);
            case HEIC, PDF, OTHER -> Optional.empty();
        };
    }

    /** Whether it can be decoded: complete and within limits. */
    public boolean isUsable() {
        return complete && isWithinLimits();
    }

    /** Whether decoding it stays within bounds. */
    public boolean isWithinLimits() {
        return isWithinLimits(width, height) && (kind.isThinned() || (long) width * height <= MOST_AT_ONCE);
    }

    public static boolean isWithinLimits(int width, int height) {
        return width <= LONGEST_SIDE && height <= LONGEST_SIDE && (long) width * height <= MOST_PIXELS;
    }
}
