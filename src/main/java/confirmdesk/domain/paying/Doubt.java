package confirmdesk.domain.paying;

/** Why a payment is not simply the payment of a registration: a person has to look at it. */
public enum Doubt {
    /** It was in order, and was taken back since. */
    TAKEN_BACK,
    /** Nobody is registered under the number or the ID number. */
    UNKNOWN_PAYER,
    /** The ID number has more than one registration this year. */
    SEVERAL_REGISTRATIONS,
    /** The registration number is somebody's, but ID number or name are another's. */
    OTHER_PERSON,
    /** Has paid already. */
    PAID_TWICE,
    NOT_CONFIRMED,
    /** Paid for a cancelled sitting and owes nothing. */
    CARRIED_OVER,
    /** The region's review must be passed first and isn't. */
    REVIEW_NOT_PASSED,
    /** What is owed isn't known. */
    NO_PRICE,
    WRONG_AMOUNT,
    /** There is a window and the list doesn't say when it was paid. */
    DAY_UNKNOWN,
    BEFORE_WINDOW,
    AFTER_WINDOW;

    /** Whether it isn't known whose payment it is. */
    public boolean isAboutWho() {
        return this == UNKNOWN_PAYER || this == SEVERAL_REGISTRATIONS;
    }
}
