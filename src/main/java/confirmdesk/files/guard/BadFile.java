package confirmdesk.files.guard;

import confirmdesk.domain.message.Message;

/** A file that came in can't be used, for a reason that a person can do something about; holds no personal value. */
public final class BadFile extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Message why;

    public BadFile(Message why) {
        super(why.key());
        this.why = why;
    }

    /** A refusal by one key and its arguments. */
    public static BadFile of(String key, Object... arguments) {
        return new BadFile(Message.of(key, arguments));
    }

    /** One sentence that names the file, the place and the remedy. */
    public Message why() {
        return why;
    }
}
