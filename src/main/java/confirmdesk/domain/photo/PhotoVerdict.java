package confirmdesk.domain.photo;

/**
 * The verdict of one rule.
 *
 * @param measured the value as figures and signs that need no language, empty if it can't be measured
 * @param limit what the rule asks for, the same way; empty if figures can't say it
 */
public record PhotoVerdict(PhotoRule rule, Result result, String measured, String limit) {

    /** How a rule ended; a rule that can't be measured is never passed. */
    public enum Result {
        PASSED,
        FAILED,
        NOT_CHECKED
    }
}
