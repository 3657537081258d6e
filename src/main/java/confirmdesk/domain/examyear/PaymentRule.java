package confirmdesk.domain.examyear;

/**
 * A row of the table payment_rules; an empty region means every region.
 *
 * @param reviewFirst whether who isn't known to have passed the region's review can't pay yet
 * @param automaticBefore whether the automatically confirmed may pay before that
 */
public record PaymentRule(String region, String way, boolean reviewFirst, boolean automaticBefore) {}
