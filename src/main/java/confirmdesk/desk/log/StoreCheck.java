package confirmdesk.desk.log;

import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.message.Message;
import java.util.List;

/** Checks the store, the log's chain and the photos. */
public interface StoreCheck {

    /** What is wrong, one sentence each; empty if all is well. */
    default List<Message> problems() {
        return problems(Progress.UNWATCHED);
    }

    /** The same, telling how far it is; what it found so far if it is cancelled. */
    List<Message> problems(Progress progress);
}
