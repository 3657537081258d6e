package confirmdesk.app.payments;

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
import confirmdesk.files.writing.PaymentFiles;
import confirmdesk.store.Store;
import java.time.Clock;

/** Builds what is done about the region's review and payments. */
public record PaymentWiring(Sheets sheets, Store store, Money money, Clock clock) {

    private ExportPayments exportPayments() {
        return new ExportPayments(money, new PaymentFiles(), store.journal(), outbox());
    }

    /** All of it. */
    public PaymentUses payments() {
        return new PaymentUses(
                new PaymentLists(exportPayments(), new RepeatPayments(outbox())),
                new ReturnedLists(
                        new ImportReview(sheets, store.reviews(), store.tables(), clock),
                        new ImportPayments(sheets, money, clock)),
                new Settling(
                        store.payments(), new SettlePayment(money, clock), new ReopenPayment(store.payments(), clock)),
                new ReconcilePayments(money),
                new CarryOver(store.payers(), clock));
    }

    private Outbox outbox() {
        return new Outbox(store.exports(), new PaymentFiles(), clock);
    }
}
