package confirmdesk.files.guard;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Lets markup through only in pieces that a parser can hold: XML and HTML parsers keep a text, a tag or a name as a whole,
 * and each of them ends before the next {@code <}.
 */
public final class MarkupReader extends FilterReader {

    private long piece;

    public MarkupReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            piece = buffer[i] == '<' ? 0 : piece + 1;
            if (piece > Limits.MARKUP_PIECE) {
                throw new PieceTooLong();
            }
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        return Math.max(0, read(new char[(int) Math.min(wanted, 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
