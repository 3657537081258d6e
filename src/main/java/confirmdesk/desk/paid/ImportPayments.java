package confirmdesk.desk.paid;

import confirmdesk.desk.payment.Money;
import confirmdesk.desk.payment.Payments;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.desk.returned.Effect;
import confirmdesk.desk.returned.ReadReturned;
import confirmdesk.desk.returned.ReturnReport;
import confirmdesk.desk.returned.ReturnResult;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.examyear.ListColumn;
import confirmdesk.domain.paying.Balance.Sum;
import confirmdesk.domain.paying.PaymentRules;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes a list of the paid: who paid exactly what was owed inside the window has paid; everything else waits for a person
 * and is never guessed.
 */
public final class ImportPayments {

    private final Sheets sheets;
    private final Money money;
    private final Clock clock;

    public ImportPayments(Sheets sheets, Money money, Clock clock) {
        this.sheets = sheets;
        this.money = money;
        this.clock = clock;
    }

    /** Takes the list, or with {@code dryRun} only says what would happen. */
    public ReturnResult run(Path file, boolean dryRun, Clerk clerk, Progress progress) {
        ExamYear year = money.tables().current();
        HeaderWords words =
                year.headerWords().about(ListColumn.AMOUNT, ListColumn.PAID_ON, ListColumn.PAID_AT, ListColumn.SERIAL);
        PaymentRules rules = new PaymentRules(year, money.listing());
        try (Payments.Session session = money.payments().begin(clerk, clock.instant())) {
            ReadReturned reading = new ReadReturned(file, dryRun, progress);
            PaidRows rows = new PaidRows(session, rules, reading.name(), progress);
            return reading.read(sheets, words, rows, rows::objection, report -> {
                session.log(Act.IMPORT_PAYMENTS, Optional.empty(), logged(report));
                session.commit();
            });
        }
    }

    /** What stands in the log: counts and amounts only. */
    private static String logged(ReturnReport report) {
        return "已缴%s 待处理%s 不变%s 拒收%d"
                .formatted(
                        sum(report.of(Effect.PAID)),
                        sum(report.of(Effect.OPENED)),
                        sum(report.of(Effect.SAME)),
                        report.refusedCount());
    }

    private static String sum(Sum sum) {
        return "%d笔%s元".formatted(sum.heads(), sum.amount().yuan());
    }
}
