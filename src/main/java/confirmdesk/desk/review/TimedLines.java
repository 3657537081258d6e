package confirmdesk.desk.review;

/** Who is in the lines of the queue that follow the clock: the store alone doesn't know. */
public interface TimedLines {

    /** The store's numbers of everybody in one of them, in the order of import. */
    long[] ids(QueueLine line);
}
