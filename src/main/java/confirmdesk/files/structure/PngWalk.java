package confirmdesk.files.structure;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Walks from chunk to chunk through a PNG file; source: the PNG specification, part 5. */
final class PngWalk {

    private static final int SIGNATURE = 8;
    private static final int HEADER = 0x49484452;
    private static final int END = 0x49454E44;
    private static final int AROUND_DATA = 12;

    private PngWalk() {}

    /** The structure of a PNG file; empty if it doesn't begin with its header. */
    static Optional<Structure> through(byte[] file) {
        ByteBuffer chunks = ByteBuffer.wrap(file);
        if (file.length < SIGNATURE + AROUND_DATA + 13 || chunks.getInt(SIGNATURE + 4) != HEADER) {
            return Optional.empty();
        }
        int width = chunks.getInt(SIGNATURE + 8);
        int height = chunks.getInt(SIGNATURE + 12);
        return width <= 0 || height <= 0
                ? Optional.empty()
                : Optional.of(new Structure(Kind.PNG, width, height, 0, reachesEnd(chunks)));
    }

    private static boolean reachesEnd(ByteBuffer chunks) {
        long at = SIGNATURE;
        while (at + AROUND_DATA <= chunks.limit()) {
            int length = chunks.getInt((int) at);
            if (length < 0) {
                return false;
            }
            if (chunks.getInt((int) at + 4) == END) {
                return true;
            }
            at += (long) length + AROUND_DATA;
        }
        return false;
    }
}
