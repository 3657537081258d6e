package confirmdesk.ui.payments;

/** The parts of the payments screen, in the order of the work; the digit is the key that leads there. */
public enum Part {
    LIST,
    REVIEW,
    PAID,
    OPEN,
    BALANCE;

    /** Its key. */
    String digit() {
        return Integer.toString(ordinal() + 1);
    }

    /** Whether a list comes in there. */
    public boolean takesLists() {
        return this == REVIEW || this == PAID;
    }
}
