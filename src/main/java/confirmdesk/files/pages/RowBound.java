package confirmdesk.files.pages;

import confirmdesk.files.guard.LimitReached;
import confirmdesk.files.guard.Limits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Lets a page through only in rows that a parser can hold, and sees whether its tables end. */
final class RowBound extends FilterReader {

    private static final String ROW = "<tr";
    private static final String END = "</table";

    private final StringBuilder tag = new StringBuilder();
    private long since;
    private boolean open;

    RowBound(Reader in) {
        super(in);
    }

    /** Whether a table began a row and was never ended. */
    boolean isOpen() {
        return open;
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
            look(buffer[i]);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void look(char c) throws LimitReached {
        if (++since > Limits.PAGE_ROW) {
            throw new LimitReached();
        }
        if (c == '<') {
            tag.setLength(0);
        }
        if (tag.length() < END.length()) {
            tag.append(Character.toLowerCase(c));
            if (tag.length() == ROW.length() && ROW.contentEquals(tag)) {
                since = 0;
                open = true;
            } else if (END.contentEquals(tag)) {
                open = false;
            }
        }
    }
}
