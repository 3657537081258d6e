package confirmdesk.desk.importing;

import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whom a photo's file name means: a registration number, an ID number, or a name and the ID number of that name. */
record PhotoOwner(ListKind kind, Imports.Session session) {

    private static final int LONGEST_NAME = 30;

    List<RegistrationNumber> of(String key) {
        List<RegistrationNumber> meant = session.meantBy(kind, key);
        return meant.isEmpty() ? byNameAndNumber(key) : meant;
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
