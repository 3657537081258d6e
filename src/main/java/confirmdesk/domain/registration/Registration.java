package confirmdesk.domain.registration;

/** One person's registration for this exam year, as the newest batch that brought it says. */
public record Registration(RegistrationNumber number, Answers answers) {

    /** The value as it came; empty if there is none. */
    public String get(Field field) {
        return answers.get(field);
    }
}
