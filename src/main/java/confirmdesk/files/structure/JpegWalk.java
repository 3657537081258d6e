package confirmdesk.files.structure;

import java.util.Optional;

/** Walks from marker to marker through a JPEG file; source: ITU-T T.81, annex B. */
final class JpegWalk {

    private static final int TEMPORARY = 0x01;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int RESERVED = 0xC8;
    private static final int ARITHMETIC_TABLES = 0xCC;
    private static final int FIRST_RESTART = 0xD0;
    private static final int START = 0xD8;
    private static final int END = 0xD9;

    private final byte[] file;
    private int at = 2;
    private int width;
    private int height;
    private int components;

    private JpegWalk(byte[] file) {
        this.file = file;
    }

    /** The structure of a JPEG file; empty if no frame header stands in it. */
    static Optional<Structure> through(byte[] file) {
        JpegWalk walk = new JpegWalk(file);
        boolean complete = walk.toTheEnd();
        return walk.width == 0 || walk.height == 0
                ? Optional.empty()
                : Optional.of(new Structure(Kind.JPEG, walk.width, walk.height, walk.components, complete));
    }

    /** Goes on to the end marker. @return whether there is one */
    private boolean toTheEnd() {
        while (toNextMarker()) {
            int marker = file[at + 1] & 0xFF;
            at += 2;
            if (marker == END) {
                return true;
            }
            if (marker != TEMPORARY && !passSegment(marker)) {
                return false;
            }
        }
        return false;
    }

    /** Stops before the next marker; coded data, stuffed zeros and restart markers are no markers here. */
    private boolean toNextMarker() {
        while (at + 1 < file.length) {
            int next = file[at + 1] & 0xFF;
            if (file[at] == (byte) 0xFF && next != 0 && next != 0xFF && (next < FIRST_RESTART || next > START)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean passSegment(int marker) {
        if (at + 2 > file.length) {
            return false;
        }
        int length = number(at);
        if (isFrame(marker) && length >= 8 && at + 8 <= file.length) {
            height = number(at + 3);
            width = number(at + 5);
            components = file[at + 7] & 0xFF;
        }
        at += Math.max(length, 2);
        return at <= file.length;
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLES
                && marker != RESERVED
                && marker != ARITHMETIC_TABLES;
    }

    private int number(int offset) {
        return (file[offset] & 0xFF) << 8 | file[offset + 1] & 0xFF;
    }
}
