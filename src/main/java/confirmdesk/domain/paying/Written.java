package confirmdesk.domain.paying;

import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Normal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts and moments as lists of the paid write them. */
public final class Written {

    private static final Pattern AMOUNT = Pattern.compile("[￥¥]?(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(\\.\\d+)?元?");
    private static final Pattern MOMENT =
            Pattern.compile("(.*?\\d日?)[\\sT]*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{8})(\\d{2})(\\d{2})(\\d{2})");

    private static final Pattern CLOCK = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");

    private Written() {}

    /** An amount in yuan, such as {@code 132}, {@code ￥1,320.00} or {@code 61.5元}; more than two decimals only if they are 0. */
    public static Optional<Fen> amount(String text) {
        Matcher m = AMOUNT.matcher(Normal.withoutSpaces(Normal.width(text)));
        if (!m.matches()) {
            return Optional.empty();
        }
        String decimals = m.group(2) == null ? "" : m.group(2);
        try {
            return Optional.of(Fen.ofYuan(new BigDecimal(m.group(1).replace(",", "") + decimals)));
        } catch (ArithmeticException lessThanAFen) {
            return Optional.empty();
        }
    }

    /**
     * A day and a time in columns of their own, as banks write them, such as {@code 20230218} and {@code 102233}; the second
     * may hold both, either may be empty. In the form of {@link #moment(String)}.
     */
    public static Optional<String> moment(String day, String time) {
        String clock = Normal.width(time).strip();
        Optional<String> whole = moment(clock);
        if (whole.isPresent() || day.isBlank()) {
            return whole;
        }
        Matcher digits = CLOCK.matcher(clock);
        String colons = digits.matches() ? digits.replaceAll("$1:$2:$3") : clock;
        return moment((day.strip() + " " + colons).strip());
    }

    /** A day, with or without a time, in ISO form: {@code 2023-02-18} or {@code 2023-02-18T10:22:33}. */
    public static Optional<String> moment(String text) {
        String plain = Normal.width(text).strip();
        Optional<LocalDate> day = Normal.day(plain);
        if (day.isPresent()) {
            return day.map(LocalDate::toString);
        }
        Matcher digits = DIGITS.matcher(plain);
        if (digits.matches()) {
            return moment(digits.group(1), digits.group(2), digits.group(3), digits.group(4));
        }
        Matcher m = MOMENT.matcher(plain);
        return m.matches()
                ? moment(m.group(1), m.group(2), m.group(3), m.group(4) == null ? "0" : m.group(4))
                : Optional.empty();
    }

    private static Optional<String> moment(String day, String hour, String minute, String second) {
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute), Integer.parseInt(second));
            return Normal.day(day)
                    .map(d -> d + "T" + "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond()));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
