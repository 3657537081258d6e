package confirmdesk.domain.registration;

/** One person's registration for this exam year, as the newest batch that brought it says. */
public record Registration(RegistrationNumber number, Answers answers) {

    /** The value as it came; empty if there is none. */
    public String get(Field field) {
        return answers.get(field);
    }

    /**
     * The value as it is written into lists for others: numbers in normal form, words without the spaces, tabs and signs
     * around them that a spreadsheet or an input method left there.
     */
    public String clean(Field field) {
        return switch (field) {
            case ID_NUMBER, PHONE, SPECIALTY_CODE -> Normal.of(field, get(field));
            default -> Normal.withoutEnds(get(field));
        };
    }
}
