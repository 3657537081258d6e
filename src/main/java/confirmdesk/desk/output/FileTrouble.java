package confirmdesk.desk.output;

import confirmdesk.domain.message.Message;

/** A file can't be written: the disk is full, the folder is read-only, …; nothing was left behind. */
public final class FileTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message why;

    public FileTrouble(Message why, Throwable cause) {
        super(why.key(), cause);
        this.why = why;
    }

    /** One sentence that names the file and the remedy. */
    public Message why() {
        return why;
    }
}
