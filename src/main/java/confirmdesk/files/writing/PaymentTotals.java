package confirmdesk.files.writing;

import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.payment.PaymentLine;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Writings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Heads and amounts of a payment list per level, mode and unit, and of all. */
final class PaymentTotals {

    static final List<String> HEADER = List.of("分类", "名称", "人数", "应缴金额");

    private final Map<String, Sum> levels = new TreeMap<>();
    private final Map<String, Sum> modes = new TreeMap<>();
    private final Map<String, Sum> units = new TreeMap<>();
    private final Writings writings = new Writings();
    private Sum all = Sum.NOTHING;

    void add(PaymentLine line) {
        Sum one = new Sum(1, line.total());
        levels.merge(writings.first(line.registration().get(Field.LEVEL)), one, Sum::plus);
        modes.merge(line.mode(), one, Sum::plus);
        units.merge(writings.first(line.registration().get(Field.EMPLOYER)), one, Sum::plus);
        all = all.plus(one);
    }

    /** The lines of the summary, the grand total last. */
    List<List<?>> lines() {
        List<List<?>> lines = new ArrayList<>();
        levels.forEach((name, sum) -> lines.add(sum.line(Field.LEVEL.header(), name)));
        modes.forEach((name, sum) -> lines.add(sum.line("考试方式", name)));
        units.forEach((name, sum) -> lines.add(sum.line(Field.EMPLOYER.header(), name)));
        lines.add(all.line("合计", ""));
        return lines;
    }

    private record Sum(long heads, Fen amount) {

        private static final Sum NOTHING = new Sum(0, Fen.ZERO);

        Sum plus(Sum other) {
            return new Sum(heads + other.heads, amount.plus(other.amount));
        }

        List<?> line(String kind, String name) {
            return List.of(kind, name, heads, amount.yuan());
        }
    }
}
