package confirmdesk.domain.payment;

/**
 * A price of the table fees; an empty place means any.
 *
 * @param source where the price comes from, 示例 if it is only an example
 */
public record Fee(
        String region, String site, String level, String mode, Fen perSubject, Fen registration, String source) {}
