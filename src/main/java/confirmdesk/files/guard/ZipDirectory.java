package confirmdesk.files.guard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Looks at the entries of a zip's directory (APPNOTE 4.3.12–4.3.16) before a library loads it into memory, whatever the
 * number is that the zip says.
 */
final class ZipDirectory {

    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int PACKED_SIZE = 20;
    private static final int LOCAL_OFFSET = 42;
    private static final int LOCAL_LENGTH = 30;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int OFFSET_IN_END = 16;
    private static final int OFFSET_IN_ZIP64_END = 48;
    private static final long SAYS_ZIP64 = 0xFFFFFFFFL;

    private ZipDirectory() {}

    /** How many entries the directory has; more than any number if it is longer than a directory may be. */
    static long entries(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return isTooLong(channel) ? Long.MAX_VALUE : extents(channel).size();
        }
    }

    /**
     * Whether two entries take up the same bytes of the file, as in an archive that is small on disk and endless when
     * inflated. One that is listed twice under the same name counts once: some writers do that with two files of one name.
     * What lies beyond four gigabytes isn't looked at.
     */
    static boolean overlaps(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            List<Extent> extents = extents(channel).stream()
                    .filter(extent -> extent.from != SAYS_ZIP64)
                    .distinct()
                    .sorted(Comparator.comparingLong(Extent::from))
                    .toList();
            for (int i = 1; i < extents.size(); i++) {
                if (extents.get(i - 1).to > extents.get(i).from) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The bytes of the file that an entry takes up at least. */
    private record Extent(long from, long to, ByteBuffer name) {}

    private static boolean isTooLong(SeekableByteChannel channel) throws IOException {
        return channel.size() - start(channel) > Limits.ZIP_DIRECTORY;
    }

    private static List<Extent> extents(SeekableByteChannel channel) throws IOException {
        long start = start(channel);
        long length = channel.size() - start;
        return start < 0 || length < 0 ? new ArrayList<>() : extents(bytes(channel, start, (int) length));
    }

    private static List<Extent> extents(ByteBuffer directory) {
        List<Extent> extents = new ArrayList<>();
        int at = 0;
        while (at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY_SIGNATURE) {
            long packed = Integer.toUnsignedLong(directory.getInt(at + PACKED_SIZE));
            long from = Integer.toUnsignedLong(directory.getInt(at + LOCAL_OFFSET));
            long least = packed == SAYS_ZIP64 ? 0 : packed;
            int name = unsigned(directory, at + 28);
            int there = Math.min(name, directory.limit() - at - ENTRY_LENGTH);
            extents.add(
                    new Extent(from, from + LOCAL_LENGTH + name + least, directory.slice(at + ENTRY_LENGTH, there)));
            at += ENTRY_LENGTH + name + unsigned(directory, at + 30) + unsigned(directory, at + 32);
        }
        return extents;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    /** The directory's first byte; the end of the file if there is no end record, so that there is no directory. */
    private static long start(SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
        ByteBuffer end = bytes(channel, size - tail, tail);
        for (int at = tail - END_LENGTH; at >= 0; at--) {
            if (end.getInt(at) == END_SIGNATURE) {
                long offset = Integer.toUnsignedLong(end.getInt(at + OFFSET_IN_END));
                return offset == SAYS_ZIP64 ? zip64Offset(channel, size - tail + at) : offset;
            }
        }
        return size;
    }

    private static long zip64Offset(SeekableByteChannel channel, long end) throws IOException {
        if (end < LOCATOR_LENGTH) {
            return end;
        }
        ByteBuffer locator = bytes(channel, end - LOCATOR_LENGTH, LOCATOR_LENGTH);
        if (locator.getInt(0) != LOCATOR_SIGNATURE) {
            return end;
        }
        long record = locator.getLong(8);
        boolean inside = record >= 0 && record + OFFSET_IN_ZIP64_END + Long.BYTES <= end;
        return inside ? bytes(channel, record + OFFSET_IN_ZIP64_END, Long.BYTES).getLong(0) : end;
    }

    private static ByteBuffer bytes(SeekableByteChannel channel, long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // A channel may give less than was asked for.
        }
        return buffer;
    }
}
