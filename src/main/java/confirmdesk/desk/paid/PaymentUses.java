package confirmdesk.desk.paid;

import confirmdesk.desk.payment.CarryOver;
import confirmdesk.desk.payment.PaymentLists;
import confirmdesk.desk.payment.ReconcilePayments;

/** Everything that can be done about the region's review and about payments. */
public record PaymentUses(
        PaymentLists lists,
        ReturnedLists returned,
        Settling settling,
        ReconcilePayments reconcile,
        CarryOver carryOver) {}
