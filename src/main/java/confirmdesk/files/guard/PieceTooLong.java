package confirmdesk.files.guard;

import java.io.IOException;

/** A text, tag or name of markup is longer than any cell may be. */
public final class PieceTooLong extends IOException {

    private static final long serialVersionUID = 1;

    PieceTooLong() {
        super("a piece of markup is longer than it may be");
    }
}
