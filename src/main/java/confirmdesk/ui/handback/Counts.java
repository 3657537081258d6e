package confirmdesk.ui.handback;

import confirmdesk.desk.handback.Overview;
import confirmdesk.domain.handback.Mark;

/** How many are due, and how many stand how to the centre. @param decided how many a hand-back of everything holds */
public record Counts(long due, long decided, long changed, long refused, long waiting, long accepted) {

    static Counts of(Overview overview) {
        return new Counts(
                overview.dueCount(),
                overview.decided(),
                overview.count(Mark.CHANGED),
                overview.count(Mark.REFUSED),
                overview.count(Mark.WAITING),
                overview.count(Mark.ACCEPTED));
    }

    /** How many changed or were refused: whom somebody has to look at. */
    long attention() {
        return changed + refused;
    }
}
