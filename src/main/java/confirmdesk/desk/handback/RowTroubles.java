package confirmdesk.desk.handback;

import confirmdesk.domain.message.Message;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the rows of a list, the first of it in full. */
final class RowTroubles {

    /** Whoever mends so many finds the others. */
    private static final int TOLD = 20;

    private final List<Message> first = new ArrayList<>();
    private long more;

    void add(Message why) {
        if (first.size() < TOLD) {
            first.add(why);
        } else {
            more++;
        }
    }

    /** One sentence each, and one that says how many more there are. */
    List<Message> told() {
        List<Message> told = new ArrayList<>(first);
        if (more > 0) {
            told.add(Message.of("receipt.more", Long.toString(more)));
        }
        return told;
    }
}
