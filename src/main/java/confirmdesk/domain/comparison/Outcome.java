package confirmdesk.domain.comparison;

/** What the comparison with last year found; the order is that of the rules, the first that applies wins. */
public enum Outcome {
    DUPLICATE,
    AMBIGUOUS,
    DISCIPLINED,
    ABSENT,
    ID_CHANGED,
    PASSED_ALL,
    CHANGED,
    UNCHANGED,
    NAME_VARIANT,
    NAME_CHANGED,
    NEW;

    /** A returning candidate (历史考生) without a person's look: registered for and took last year's exam. */
    public boolean isReturning() {
        return this == UNCHANGED || this == CHANGED || this == PASSED_ALL;
    }

    /** Leaves something to a person: which registration stands, or whose record of last year it is. */
    public boolean asks() {
        return switch (this) {
            case DUPLICATE, AMBIGUOUS, ID_CHANGED, NAME_VARIANT, NAME_CHANGED -> true;
            case DISCIPLINED, ABSENT, PASSED_ALL, CHANGED, UNCHANGED, NEW -> false;
        };
    }
}
