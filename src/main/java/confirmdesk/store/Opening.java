package confirmdesk.store;

import confirmdesk.domain.message.Message;

/** How opening a store ended. */
public sealed interface Opening {

    record Opened(Store store) implements Opening {}

    /** It can't be opened; nothing was changed. */
    sealed interface Refused extends Opening {
        /** One sentence with the remedy. */
        Message why();
    }

    /** There is no store in the folder, or something else. */
    record NotAStore(Message why) implements Refused {}

    /** Another window or command writes to it. */
    record LockedElsewhere(Message why) implements Refused {}

    /** A newer version of the program made it. */
    record NewerProgram(Message why) implements Refused {}

    record NotWritable(Message why) implements Refused {}

    /** A file is missing, broken, or doesn't belong to the others. */
    record Damaged(Message why) implements Refused {}
}
