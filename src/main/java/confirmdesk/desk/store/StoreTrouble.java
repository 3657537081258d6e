package confirmdesk.desk.store;

import confirmdesk.domain.message.Message;

/** The store can't go on: the disk is full, the folder became read-only, its content is damaged, …; nothing was changed. */
public final class StoreTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message why;

    public StoreTrouble(Message why, Throwable cause) {
        super(why.key(), cause);
        this.why = why;
    }

    public StoreTrouble(Message why) {
        super(why.key());
        this.why = why;
    }

    /** One sentence with the remedy, without personal values. */
    public Message why() {
        return why;
    }
}
