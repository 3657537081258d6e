package confirmdesk.domain.handback;

import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;

/**
 * Who else stands for taking back what was handed back. Source: the product's section "States": after hand-back with a
 * second person. Until staff have accounts that person types a name.
 */
public sealed interface SecondPerson {

    /** It was not handed back: whoever acts may do it alone. */
    record NotNeeded() implements SecondPerson {}

    record Missing() implements SecondPerson {}

    /** The name is that of the one who acts. */
    record SameAsFirst() implements SecondPerson {}

    record Signed(Signature signature) implements SecondPerson {}

    /** @param typed the second person's name; blank if none was given */
    static SecondPerson of(boolean handedBack, Clerk first, String typed) {
        if (!handedBack) {
            return new NotNeeded();
        }
        if (typed.isBlank()) {
            return new Missing();
        }
        Signature second = Signature.of(typed, first);
        return second.typed() ? new Signed(second) : new SameAsFirst();
    }
}
