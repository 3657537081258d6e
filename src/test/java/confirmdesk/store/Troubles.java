package confirmdesk.store;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import confirmdesk.desk.store.StoreTrouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a broken store says. */
final class Troubles {

    private Troubles() {}

    /** The key of the sentence that doing this ends with. */
    static String of(ThrowingCallable doing) {
        return catchThrowableOfType(StoreTrouble.class, doing).why().key();
    }
}
