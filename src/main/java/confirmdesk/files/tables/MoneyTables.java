package confirmdesk.files.tables;

import confirmdesk.domain.examyear.PaymentRule;
import confirmdesk.domain.examyear.Window;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.payment.Fee;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of prices, ways of paying and windows. */
final class MoneyTables {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private MoneyTables() {}

    static List<Fee> fees(Table table) {
        Set<List<String>> seen = new HashSet<>();
        return table.rows().stream().flatMap(row -> fee(row, seen).stream()).toList();
    }

    static List<PaymentRule> paymentRules(Table table) {
        return table.rows().stream()
                .map(row -> new PaymentRule(
                        row.any("考区"),
                        oneOf(row, "缴费方式", Set.of("", "网上", "现场")),
                        row.yes("须先通过复审", true),
                        row.yes("自动确认可先缴费", false)))
                .toList();
    }

    static List<Window> windows(Table table) {
        List<Placed> placed = new ArrayList<>();
        for (TableRow row : table.rows()) {
            window(row).ifPresent(window -> {
                placed.stream()
                        .filter(other -> overlap(other.window(), window))
                        .findFirst()
                        .ifPresent(other -> row.problem(
                                "开始",
                                Message.of(
                                        "table.windowsOverlap",
                                        other.row().line().row())));
                placed.add(new Placed(row, window));
            });
        }
        return placed.stream().map(Placed::window).toList();
    }

    private static Optional<Fee> fee(TableRow row, Set<List<String>> seen) {
        List<String> key = Stream.of("考区", "考点", "报考级别", "方式").map(row::any).toList();
        if (!seen.add(key)) {
            row.problem("考区", Message.of("table.twice", String.join(" ", key).strip()));
        }
        row.needed("每科金额");
        Fen registration = row.number("报名费").map(Fen::ofYuan).orElse(Fen.ZERO);
        Optional<BigDecimal> price = row.number("每科金额");
        return price.map(p ->
                new Fee(key.get(0), key.get(1), key.get(2), key.get(3), Fen.ofYuan(p), registration, row.text("来源")));
    }

    private static Optional<Window> window(TableRow row) {
        row.needed("名称");
        LocalDate first = row.day("开始").orElse(null);
        LocalDate last = row.day("结束").orElse(null);
        if (first != null && last != null && last.isBefore(first)) {
            row.problem("结束", Message.of("table.endsBefore"));
        }
        ZoneId zone = row.parsed("时区", "table.zone", MoneyTables::zone).orElse(CHINA);
        return row.parsed("名称", "table.window", MoneyTables::kind)
                .map(kind -> new Window(kind, row.any("考区"), first, last, zone));
    }

    /** Two windows for the same thing in the same region that share a day; a window without an end has no end. */
    private static boolean overlap(Window one, Window other) {
        return one.kind() == other.kind()
                && Normal.of(Field.REGION, one.region()).equals(Normal.of(Field.REGION, other.region()))
                && !endsBefore(one, other)
                && !endsBefore(other, one);
    }

    private static boolean endsBefore(Window one, Window other) {
        return one.last() != null && other.first() != null && one.last().isBefore(other.first());
    }

    private record Placed(TableRow row, Window window) {}

    private static Optional<Window.Kind> kind(String word) {
        return Arrays.stream(Window.Kind.values())
                .filter(k -> k.word().equals(word))
                .findFirst();
    }

    private static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String oneOf(TableRow row, String column, Set<String> words) {
        String word = row.any(column);
        if (!words.contains(word)) {
            row.problem(column, Message.of("table.word", word));
        }
        return word;
    }
}
