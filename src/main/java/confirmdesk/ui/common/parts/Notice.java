package confirmdesk.ui.common.parts;

import confirmdesk.domain.message.Message;

/** A sentence that stands beside the thing it is about, and how serious it is. */
public record Notice(Tone tone, Message text) {

    /** It went well. */
    public static Notice good(String key, Object... arguments) {
        return new Notice(Tone.GOOD, Message.of(key, arguments));
    }

    /** Something should be looked at. */
    public static Notice warn(String key, Object... arguments) {
        return new Notice(Tone.WARN, Message.of(key, arguments));
    }

    /** It can't be done like this. */
    public static Notice bad(Message why) {
        return new Notice(Tone.BAD, why);
    }
}
