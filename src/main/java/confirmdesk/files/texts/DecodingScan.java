package confirmdesk.files.texts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Decodes a text strictly from end to end, only to see whether and where a byte doesn't fit. */
final class DecodingScan {

    private static final int PIECE = 1 << 16;

    private final CharBuffer text = CharBuffer.allocate(PIECE);
    private boolean fits = true;
    private boolean endsInside;
    private long foreign;
    private long line = 1;
    private char before;
    private boolean holdsNull;

    private DecodingScan() {}

    static DecodingScan of(Path file, TextForm form) throws IOException {
        DecodingScan scan = new DecodingScan();
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(form.mark());
            CharsetDecoder decoder = form.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            scan.run(channel, decoder);
        }
        return scan;
    }

    /** Whether every byte fits. */
    boolean fits() {
        return fits;
    }

    /** Whether the text stops in the middle of a character, so that the rest is missing. */
    boolean endsInside() {
        return endsInside;
    }

    /** Whether there is a character that no text has and that a full disk or a broken copy leaves behind. */
    boolean holdsNull() {
        return holdsNull;
    }

    /** How many characters beyond ASCII fitted. */
    long foreignCharacters() {
        return foreign;
    }

    /** The line of the first byte that doesn't fit. */
    long line() {
        return line;
    }

    private void run(SeekableByteChannel channel, CharsetDecoder decoder) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(PIECE);
        boolean end = false;
        while (fits && !holdsNull && !end) {
            end = channel.read(bytes) < 0;
            bytes.flip();
            CoderResult result = decode(decoder, bytes, end);
            if (result.isError()) {
                fits = false;
                endsInside = end && bytes.remaining() == result.length();
            }
            bytes.compact();
        }
    }

    private CoderResult decode(CharsetDecoder decoder, ByteBuffer bytes, boolean end) {
        CoderResult result;
        do {
            text.clear();
            result = decoder.decode(bytes, text, end);
            text.flip();
            count();
        } while (result.isOverflow());
        return result;
    }

    private void count() {
        while (text.hasRemaining() && !holdsNull) {
            char c = text.get();
            holdsNull = c == 0;
            foreign += c > 0x7F ? 1 : 0;
            line += c == '\n' && before != '\r' || c == '\r' ? 1 : 0;
            before = c;
        }
    }
}
