package confirmdesk.domain.payment;

import java.math.BigDecimal;

/** An amount of money in whole fen; never negative. */
public record Fen(long amount) {

    public static final Fen ZERO = new Fen(0);

    public Fen {
        if (amount < 0) {
            throw new IllegalArgumentException("an amount is never negative");
        }
    }

    /** The amount of so many yuan; throws if it is no whole number of fen. */
    public static Fen ofYuan(BigDecimal yuan) {
        return new Fen(yuan.movePointRight(2).longValueExact());
    }

    public Fen plus(Fen other) {
        return new Fen(Math.addExact(amount, other.amount));
    }

    public Fen times(int count) {
        return new Fen(Math.multiplyExact(amount, count));
    }

    /** In yuan, always with two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(amount, 2);
    }
}
