package confirmdesk.desk.importing;

import confirmdesk.domain.papers.FormCode;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers that one person has in several rows of an import, which say different things: only the last row counts, of
 * those whose form code says that it is not an earlier version. Which one that is shows only at the end, so the import begins again when it has found such numbers. Whatever an earlier
 * row changed in the store, a re-opened decision too, is then as if it had never been there.
 */
final class Repeats {

    private final Map<RegistrationNumber, Repeated> numbers = new HashMap<>();
    private boolean known;

    /** Whether the rows showed numbers that nobody knew of when the import began. */
    boolean isNews() {
        return !known && !numbers.isEmpty();
    }

    /** Goes from finding repeated numbers to knowing them. */
    void know() {
        known = true;
    }

    /** What the first row of a repeated number says. */
    Optional<Answers> first(RegistrationNumber number) {
        return Optional.ofNullable(numbers.get(number)).map(Repeated::first);
    }

    /** Notes a further row of the person whose first row is given; {@code position} counts the rows of the import. */
    void note(RegistrationNumber number, Answers first, Answers further, long position) {
        Repeated before = numbers.getOrDefault(number, new Repeated(first, first, 0));
        boolean isNewer = !isOlder(further, before.newest());
        if (!known && isNewer && (numbers.containsKey(number) || !first.equals(further))) {
            numbers.put(number, new Repeated(first, further, position));
        }
    }

    /** Whether the row counts: the first one of a number unless it is known as repeated, then the last one. */
    boolean counts(RegistrationNumber number, boolean first, long position) {
        Repeated repeated = known ? numbers.get(number) : null;
        return repeated == null ? first : repeated.last() == position;
    }

    /** Whether two rows with one number are not of the same person. */
    static boolean isOtherPerson(Answers one, Answers other) {
        return Stream.of(Field.NAME, Field.ID_NUMBER)
                .anyMatch(f -> !Normal.of(f, one.get(f)).equals(Normal.of(f, other.get(f))));
    }

    private static boolean isOlder(Answers one, Answers other) {
        return new FormCode(one.get(Field.FORM_CODE), other.get(Field.FORM_CODE)).isOlder();
    }

    /** @param newest what the row says that counts; {@code last} is its position */
    private record Repeated(Answers first, Answers newest, long last) {}
}
