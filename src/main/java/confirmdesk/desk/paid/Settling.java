package confirmdesk.desk.paid;

import confirmdesk.desk.payment.Payments;

/** Looking at payments and settling those that wait for a person. */
public record Settling(Payments payments, SettlePayment settle, ReopenPayment reopen) {}
