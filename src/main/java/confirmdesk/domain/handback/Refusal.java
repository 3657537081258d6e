package confirmdesk.domain.handback;

/** What the centre's refusal does to a registration. */
public enum Refusal {
    /** It is to be decided again. */
    OPENS,
    /** It waits for a decision anyway. */
    OPEN_ALREADY,
    /** It stays as it is, because it was changed since or paid: a person has to look. */
    LEFT
}
