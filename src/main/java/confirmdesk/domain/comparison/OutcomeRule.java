package confirmdesk.domain.comparison;

import java.util.function.Predicate;

/** When an outcome applies. */
record OutcomeRule(Outcome outcome, Predicate<Facts> applies) {}
