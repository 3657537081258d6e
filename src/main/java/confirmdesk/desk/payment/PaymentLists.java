package confirmdesk.desk.payment;

/** The payment list on its way out. */
public record PaymentLists(ExportPayments export, RepeatPayments repeat) {}
