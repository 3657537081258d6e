package confirmdesk.desk.importing;

import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks before a batch goes into the practice store that isn't made up, or not all of it. */
public final class BatchOrigin implements Misgivings {

    private final StoreInfo store;

    public BatchOrigin(StoreInfo store) {
        this.store = store;
    }

    @Override
    public boolean possible() {
        return store.kind() == StoreInfo.Kind.PRACTICE;
    }

    @Override
    public Optional<Message> about(ListKind kind, List<Path> files, ImportReport preview) {
        return possible() && preview.real() > 0 ? Optional.of(Message.of("import.realInPractice")) : Optional.empty();
    }
}
