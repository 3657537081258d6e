package confirmdesk.files.writing;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.paying.Balance;
import confirmdesk.domain.paying.Reconciliation;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The sheet that shows whether what was asked and what was received add up, per level, mode and unit, and in all. */
final class BalanceSheet {

    static final List<String> HEADER = List.of(
            "分类", "名称", "应收人数", "应收金额", "已缴人数", "已缴应收", "未缴人数", "未缴金额", "实收笔数", "实收金额", "差额", "待处理笔数", "待处理金额",
            "非本考点笔数", "非本考点金额", "退款笔数", "退款金额");

    private static final int FEN = 2;

    private BalanceSheet() {}

    /** The lines, the grand total last, then what it means. */
    static List<List<?>> lines(Reconciliation.Result result) {
        List<List<?>> lines = new ArrayList<>();
        result.lines().forEach(line -> lines.add(line(line)));
        Balance all = result.all();
        lines.add(List.of());
        lines.add(List.of(
                "收到款项合计", "", all.received().heads(), yuan(all.received().amount())));
        lines.add(List.of("核对结果", result.addsUp() ? "相符" : "不符"));
        result.mismatches().forEach(mismatch -> lines.add(List.of("不符", sentence(mismatch))));
        return lines;
    }

    private static String sentence(Message mismatch) {
        List<Object> told = mismatch.arguments();
        return switch (mismatch.key()) {
            case "balance.unpriced" -> "%s 人没有价格，应收不完整".formatted(told.toArray());
            case "balance.paidWithoutPayment" -> "状态为已缴费的有 %s 人，而有款项的有 %s 人".formatted(told.toArray());
            case "balance.received" -> "收到 %s 元，各项相加 %s 元".formatted(told.toArray());
            case "balance.asked" ->
                "%s %s：应收 %s 元，已缴应收 %s 元加未缴 %s 元不等于它"
                        .formatted(with(kind((Reconciliation.Grouping) told.getFirst()), told));
            default -> mismatch.key();
        };
    }

    private static Object[] with(String first, List<Object> told) {
        Object[] all = told.toArray();
        all[0] = first;
        return all;
    }

    private static List<?> line(Reconciliation.Line line) {
        Balance b = line.balance();
        return List.of(
                kind(line.kind()),
                line.name(),
                b.asked().heads(),
                yuan(b.asked().amount()),
                b.paid().heads(),
                yuan(b.paid().amount()),
                b.owed().heads(),
                yuan(b.owed().amount()),
                b.credited().heads(),
                yuan(b.credited().amount()),
                BigDecimal.valueOf(b.difference(), FEN),
                b.open().heads(),
                yuan(b.open().amount()),
                b.notOurs().heads(),
                yuan(b.notOurs().amount()),
                b.refunded().heads(),
                yuan(b.refunded().amount()));
    }

    /** Lists that leave the program are Chinese, whatever language the desk speaks. */
    private static String kind(Reconciliation.Grouping kind) {
        return switch (kind) {
            case LEVEL -> Field.LEVEL.header();
            case MODE -> "考试方式";
            case UNIT -> Field.EMPLOYER.header();
            case ALL -> "合计";
        };
    }

    private static BigDecimal yuan(Fen amount) {
        return amount.yuan();
    }
}
