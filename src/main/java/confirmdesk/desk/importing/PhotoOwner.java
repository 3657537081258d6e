package confirmdesk.desk.importing;

import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whom a photo's file name means: a registration number, an ID number, or a name and the ID number of that name. */
final class PhotoOwner {

    private static final int LONGEST_NAME = 30;

    private final ListKind kind;
    private final Imports.Session session;
    private final Map<RegistrationNumber, String> given = new HashMap<>();

    PhotoOwner(ListKind kind, Imports.Session session) {
        this.kind = kind;
        this.session = session;
    }

    List<RegistrationNumber> of(String key) {
        List<RegistrationNumber> meant = session.meantBy(kind, key);
        return meant.isEmpty() ? byNameAndNumber(key) : meant;
    }

    /** Whether one of them was given a different photo before: which of the two is right, nobody here can know. */
    boolean hasAnother(List<RegistrationNumber> meant, byte[] photo) {
        String hash = Sha256.hex(photo);
        if (meant.stream().anyMatch(number -> !given.getOrDefault(number, hash).equals(hash))) {
            return true;
        }
        meant.forEach(number -> given.put(number, hash));
        return false;
    }

    /** Never guessed: what stands in front of the number must be the very name of who has it. */
    private List<RegistrationNumber> byNameAndNumber(String key) {
        return IntStream.range(1, Math.min(key.length(), LONGEST_NAME))
                .mapToObj(end -> session.meantBy(kind, key.substring(end)).stream()
                        .filter(number -> isNamed(number, key.substring(0, end)))
                        .toList())
                .filter(meant -> !meant.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private boolean isNamed(RegistrationNumber number, String name) {
        String plain = Normal.name(name).replaceAll("[-_+]$", "");
        return answers(number)
                .filter(answers -> Normal.name(answers.get(Field.NAME)).equals(plain))
                .isPresent();
    }

    private Optional<Answers> answers(RegistrationNumber number) {
        return switch (kind) {
            case THIS_YEAR ->
                session.find(number).map(known -> known.registration().answers());
            case LAST_YEAR -> session.findLastYear(number).map(LastYearRecord::answers);
        };
    }
}
