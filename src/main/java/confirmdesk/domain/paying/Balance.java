package confirmdesk.domain.paying;

import confirmdesk.domain.payment.Fen;

/**
 * Heads and amounts of a group, or of all.
 *
 * @param asked of everybody who owes or has paid
 * @param paid what was asked of those who have paid
 * @param owed what those still owe who haven't
 * @param credited what was received for those who have paid
 * @param open what was received and waits for a person
 * @param notOurs what was received and isn't this site's
 * @param refunded what was received and goes back
 */
public record Balance(Sum asked, Sum paid, Sum owed, Sum credited, Sum open, Sum notOurs, Sum refunded) {

    private static final Sum NONE = Sum.NOTHING;

    public static final Balance NOTHING = new Balance(NONE, NONE, NONE, NONE, NONE, NONE, NONE);

    /** Somebody who still owes. */
    public static Balance owing(Fen amount) {
        Sum one = new Sum(1, amount);
        return new Balance(one, NONE, one, NONE, NONE, NONE, NONE);
    }

    /** Somebody of whom it was asked and who owes it no longer. */
    public static Balance asked(Fen amount) {
        return new Balance(new Sum(1, amount), NONE, NONE, NONE, NONE, NONE, NONE);
    }

    /** What was asked of somebody who has paid. */
    public static Balance paid(Fen asked) {
        return new Balance(NONE, new Sum(1, asked), NONE, NONE, NONE, NONE, NONE);
    }

    /** A payment that came. */
    public static Balance received(Settlement settlement, Fen amount) {
        Sum one = new Sum(1, amount);
        return switch (settlement) {
            case MATCHED, ACCEPTED, ADDED -> new Balance(NONE, NONE, NONE, one, NONE, NONE, NONE);
            case OPEN -> new Balance(NONE, NONE, NONE, NONE, one, NONE, NONE);
            case NOT_OURS -> new Balance(NONE, NONE, NONE, NONE, NONE, one, NONE);
            case REFUNDED -> new Balance(NONE, NONE, NONE, NONE, NONE, NONE, one);
        };
    }

    public Balance plus(Balance other) {
        return new Balance(
                asked.plus(other.asked),
                paid.plus(other.paid),
                owed.plus(other.owed),
                credited.plus(other.credited),
                open.plus(other.open),
                notOurs.plus(other.notOurs),
                refunded.plus(other.refunded));
    }

    /** All payments that came, whatever became of them. */
    public Sum received() {
        return credited.plus(open).plus(notOurs).plus(refunded);
    }

    /** What was credited beyond what was asked of those who have paid, in fen; negative if less was. */
    public long difference() {
        return credited.amount().amount() - paid.amount().amount();
    }

    /** So many people or payments, and their amount. */
    public record Sum(long heads, Fen amount) {

        public static final Sum NOTHING = new Sum(0, Fen.ZERO);

        public Sum plus(Sum other) {
            return new Sum(heads + other.heads, amount.plus(other.amount));
        }
    }
}
