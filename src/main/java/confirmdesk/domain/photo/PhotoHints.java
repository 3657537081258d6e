package confirmdesk.domain.photo;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.Optional;

/** Says why a photo's file name means nobody, and who was perhaps meant: a hint for a person, never a guess. */
public final class PhotoHints {

    /** Looked for this often; an archive of somebody else's photos needs no hint for each. */
    private static final int MOST = 200;

    private static final Message NOBODY = Message.of("import.photoForNobody");

    private final People people;
    private int given;

    public PhotoHints(People people) {
        this.people = people;
    }

    /** Why nobody is meant by the name of a file without folders and extension. */
    public Message whyNobody(String key) {
        if (given == MOST) {
            return NOBODY;
        }
        given++;
        PhotoName said = PhotoName.of(key);
        if (said.number().isEmpty()) {
            long named = people.named(said.name());
            return named == 0 ? NOBODY : Message.of("import.photoOnlyName", named);
        }
        return people.withNumber(said.number()).isEmpty()
                ? near(IdNumber.of(said.number())).orElse(NOBODY)
                : Message.of("import.photoOtherName");
    }

    /** Who has a number that differs in one digit. */
    private Optional<Message> near(IdNumber number) {
        return number.differingInOneDigit()
                .flatMap(other -> people.withNumber(other.value()).stream()
                        .filter(owner -> hasNumber(owner, other))
                        .map(owner -> Message.of("import.photoNear", other.value(), owner)))
                .findFirst();
    }

    private boolean hasNumber(RegistrationNumber owner, IdNumber number) {
        return people.answers(owner)
                .filter(answers -> IdNumber.of(answers.get(Field.ID_NUMBER)).equals(number))
                .isPresent();
    }

    /** The people whose photos are looked through. */
    public interface People {

        /** Those with this registration number or ID number. */
        List<RegistrationNumber> withNumber(String number);

        /** How many have exactly this name. */
        long named(String name);

        Optional<Answers> answers(RegistrationNumber number);
    }
}
