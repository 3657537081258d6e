package confirmdesk.desk.testing;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.log.Journal;
import confirmdesk.desk.output.Outbox;
import confirmdesk.desk.paid.ImportPayments;
import confirmdesk.desk.paid.PaymentUses;
import confirmdesk.desk.paid.ReopenPayment;
import confirmdesk.desk.paid.ReturnedLists;
import confirmdesk.desk.paid.SettlePayment;
import confirmdesk.desk.paid.Settling;
import confirmdesk.desk.payment.CarryOver;
import confirmdesk.desk.payment.ExportPayments;
import confirmdesk.desk.payment.Money;
import confirmdesk.desk.payment.PaymentLists;
import confirmdesk.desk.payment.ReconcilePayments;
import confirmdesk.desk.payment.RepeatPayments;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.desk.regionreview.ImportReview;
import confirmdesk.desk.review.Registrations;
import java.time.Clock;

/** Everything about money over registrations in memory. */
public final class MoneyDesk {

    private MoneyDesk() {}

    public static PaymentUses uses(
            Registrations registrations, Tables tables, Sheets files, Journal journal, Clock clock) {
        InMemoryExports exports = new InMemoryExports();
        return uses(new InMemoryMoney(registrations, exports), exports, tables, files, journal, clock);
    }

    public static PaymentUses uses(
            InMemoryMoney kept, InMemoryExports exports, Tables tables, Sheets files, Journal journal, Clock clock) {
        InMemoryPaymentSheets sheets = new InMemoryPaymentSheets();
        Outbox outbox = new Outbox(exports, sheets, clock);
        Money money = kept.money(tables);
        return new PaymentUses(
                new PaymentLists(new ExportPayments(money, sheets, journal, outbox), new RepeatPayments(outbox)),
                new ReturnedLists(
                        new ImportReview(files, kept.reviews(), tables, clock),
                        new ImportPayments(files, money, clock)),
                new Settling(
                        money.payments(), new SettlePayment(money, clock), new ReopenPayment(money.payments(), clock)),
                new ReconcilePayments(money),
                new CarryOver(money.payers(), clock));
    }
}
