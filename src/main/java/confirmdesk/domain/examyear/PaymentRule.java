package confirmdesk.domain.examyear;

/** A row of the table payment_rules; an empty region means every region. */
public record PaymentRule(String region, String way, boolean reviewFirst) {}
