package confirmdesk.domain.photo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are shown in verdicts. */
final class Figures {

    private static final int MOST_DECIMALS = 4;

    private Figures() {}

    /** A value outside a range, with so many decimals or as many more as it takes to see that it is outside. */
    static String outside(Range range, double value, int decimals) {
        boolean seen = decimals >= MOST_DECIMALS
                || !range.holds(rounded(value, decimals).doubleValue());
        return seen ? of(value, decimals) : outside(range, value, decimals + 1);
    }

    static String of(double value, int decimals) {
        return rounded(value, decimals).toPlainString();
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
