package confirmdesk.domain.photo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as they are shown in verdicts. */
final class Figures {

    private Figures() {}

    static String of(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
