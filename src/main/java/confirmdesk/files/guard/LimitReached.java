package confirmdesk.files.guard;

import java.io.IOException;

/** An entry became larger while inflating than it may be. */
public final class LimitReached extends IOException {

    private static final long serialVersionUID = 1;

    public LimitReached() {
        super("an entry inflates to more than it may");
    }
}
