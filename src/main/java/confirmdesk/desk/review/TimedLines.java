package confirmdesk.desk.review;

import java.util.Map;

/** Who is in the lines of the queue that follow the clock: the store alone doesn't know. */
public interface TimedLines {

    /** How many each of them holds. */
    Map<QueueLine, Long> counts();

    /** The store's numbers of everybody in one of them, in the order of import. */
    long[] ids(QueueLine line);
}
