package confirmdesk.desk.importing;

import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Says what speaks against bringing a batch into this store, such as real people into the practice store. */
public interface Misgivings {

    /** Whether anything can speak against a batch here at all; if not, none needs to be looked at first. */
    default boolean possible() {
        return true;
    }

    /** The sentence that the clerk must answer before the batch goes in; empty if nothing speaks against it. */
    Optional<Message> about(ListKind kind, List<Path> files, ImportReport preview);
}
