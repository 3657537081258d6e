package confirmdesk.desk.importing;

import confirmdesk.domain.photo.PhotoHints;
import confirmdesk.domain.photo.PhotoName;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whom a photo's file name means: a registration number, an ID number, or an ID number and the name of who has it, in
 * either order. Never guessed: who is meant by nothing else but a name, or by nearly a number, is only told.
 */
final class PhotoOwner implements PhotoHints.People {

    private static final int LONGEST_NAME = 30;

    private final ListKind kind;
    private final Imports.Session session;

    PhotoOwner(ListKind kind, Imports.Session session) {
        this.kind = kind;
        this.session = session;
    }

    List<RegistrationNumber> of(String key) {
        List<RegistrationNumber> meant = session.meantBy(kind, key);
        return meant.isEmpty() ? byNameAndNumber(key) : meant;
    }

    @Override
    public List<RegistrationNumber> withNumber(String number) {
        return session.meantBy(kind, number);
    }

    @Override
    public long named(String name) {
        return session.named(kind, name);
    }

    /** What stands beside the number must be the very name of who has it. */
    private List<RegistrationNumber> byNameAndNumber(String key) {
        PhotoName said = PhotoName.of(key);
        if (!said.number().isEmpty() && !said.name().isEmpty()) {
            return session.meantBy(kind, said.number()).stream()
                    .filter(number -> isNamed(number, said.name()))
                    .toList();
        }
        return byNameAndOtherDocument(key);
    }

    /** Numbers of other documents have no form by which they could be told from the name in front of them. */
    private List<RegistrationNumber> byNameAndOtherDocument(String key) {
        return IntStream.range(1, Math.min(key.length(), LONGEST_NAME))
                .mapToObj(end -> session.meantBy(kind, key.substring(end)).stream()
                        .filter(number -> isNamed(number, key.substring(0, end).replaceAll("[-_+]$", "")))
                        .toList())
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isNamed(RegistrationNumber number, String name) {
        return answers(number)
                .filter(answers -> Normal.name(answers.get(Field.NAME)).equals(Normal.name(name)))
                .isPresent();
    }

    @Override
    public Optional<Answers> answers(RegistrationNumber number) {
        return switch (kind) {
            case THIS_YEAR ->
                session.find(number).map(known -> known.registration().answers());
            case LAST_YEAR -> session.findLastYear(number).map(LastYearRecord::answers);
        };
    }
}
