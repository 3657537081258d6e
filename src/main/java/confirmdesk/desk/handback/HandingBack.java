package confirmdesk.desk.handback;

/** What can be done between site and centre. */
public record HandingBack(ShowHandBack show, ExportResults export, RepeatResults repeat, TakeReceipt receipt) {}
