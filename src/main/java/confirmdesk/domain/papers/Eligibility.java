package confirmdesk.domain.papers;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.requirements.EligibilityRule;
import confirmdesk.domain.requirements.Requirements;
import java.util.List;
import java.util.OptionalInt;

/**
 * Whether somebody has worked long enough for the level, as far as education and 从事本专业年限 say. It only ever warns:
 * provinces read the rules differently, and what must be there besides isn't known here. Source: domain notes, part 4.
 */
public sealed interface Eligibility {

    /** No rule fits, or the years can't be read: nothing is said. */
    Eligibility UNKNOWN = new Unknown();

    record Unknown() implements Eligibility {}

    /** Every rule that fits is fulfilled. */
    record Enough(int years) implements Eligibility {}

    /**
     * Fewer years than a rule asks for.
     *
     * @param unmet the rules that ask for more
     * @param met rules that the years fulfil, but which ask for something besides
     */
    record TooFew(int years, List<EligibilityRule> unmet, List<EligibilityRule> met) implements Eligibility {

        public TooFew {
            unmet = List.copyOf(unmet);
            met = List.copyOf(met);
        }
    }

    static Eligibility of(Registration registration, Requirements requirements) {
        List<EligibilityRule> fitting = requirements.eligibility().stream()
                .filter(rule -> rule.scope().fits(registration))
                .toList();
        OptionalInt years = years(registration.get(Field.YEARS));
        if (fitting.isEmpty() || years.isEmpty()) {
            return UNKNOWN;
        }
        int worked = years.getAsInt();
        List<EligibilityRule> unmet =
                fitting.stream().filter(rule -> rule.years() > worked).toList();
        List<EligibilityRule> met =
                fitting.stream().filter(rule -> rule.years() <= worked).toList();
        return unmet.isEmpty() ? new Enough(worked) : new TooFew(worked, unmet, met);
    }

    /** Whole years such as {@code 5}, {@code ５} or {@code 5年}. */
    private static OptionalInt years(String text) {
        String plain = Normal.withoutSpaces(Normal.width(text));
        String number = plain.endsWith("年") ? plain.substring(0, plain.length() - 1) : plain;
        return number.matches("\\d{1,2}") ? OptionalInt.of(Integer.parseInt(number)) : OptionalInt.empty();
    }
}
