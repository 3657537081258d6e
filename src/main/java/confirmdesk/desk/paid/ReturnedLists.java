package confirmdesk.desk.paid;

import confirmdesk.desk.regionreview.ImportReview;

/** The lists that come back about money: the region's review, and who has paid. */
public record ReturnedLists(ImportReview review, ImportPayments payments) {}
