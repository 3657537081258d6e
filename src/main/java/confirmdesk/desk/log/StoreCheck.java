package confirmdesk.desk.log;

import confirmdesk.domain.message.Message;
import java.util.List;

/** Checks the store, the log's chain and the photos. */
public interface StoreCheck {

    /** What is wrong, one sentence each; empty if all is well. */
    List<Message> problems();
}
