package confirmdesk.domain.requirements;

/**
 * How many years of work somebody needs: a row of the table eligibility.
 *
 * @param scope level, specialties and education that it is about
 * @param counted what the years are counted in, in Chinese
 * @param condition what must be there besides; empty for nothing
 * @param english the rule as one phrase in English
 * @param basis the document that it stands in
 * @param source where it was read
 */
public record EligibilityRule(
        Scope scope, int years, String counted, String condition, String english, String basis, String source) {}
