package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.Selection;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.Registration;
import confirmdesk.files.pinyin.IcuPinyin;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index finds exactly whom looking at everybody one by one finds. */
class SearchLawTest {

    private static final int PEOPLE = 400;
    private static final int SEARCHES = 400;

    private final IcuPinyin pinyin = new IcuPinyin();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void exactlyTheOnesThatFitAreFound(long seed) {
        MadeUp people = new MadeUp(seed);
        List<Registration> batch =
                Stream.generate(people::registration).limit(PEOPLE).toList();
        Random random = new Random(seed);
        try (Store store = Stores.open(folder.resolve("store"))) {
            Stores.take(store, batch);
            for (int i = 0; i < SEARCHES; i++) {
                String text = text(batch.get(random.nextInt(PEOPLE)), random);
                long[] found = store.registrations().ids(Selection.search(text));
                Set<Long> expected = new TreeSet<>();
                for (int person = 0; person < PEOPLE; person++) {
                    if (fits(batch.get(person), text)) {
                        expected.add(person + 1L);
                    }
                }
                assertThat(found).as(text).doesNotHaveDuplicates();
                assertThat(found).as(text).containsExactlyInAnyOrder(expected.toArray(Long[]::new));
            }
        }
    }

    /** The law itself must be able to fail. */
    @Test
    void theOracleKnowsWhoFits() {
        Registration person = MadeUp.with(new MadeUp(1).registration("吕·秀英"), Field.PHONE, "13800138765");
        assertThat(List.of("吕秀", "秀", "lvxy", "luxiu", "xiuy", "8765", "138 0013 8765", "2023"))
                .allMatch(text -> fits(person, text));
        assertThat(List.of("吕英", "lxiuying", "3876", "1380", "zzz", "％")).noneMatch(text -> fits(person, text));
    }

    /** A part of what is known of somebody, as somebody might type it. */
    private String text(Registration person, Random random) {
        String whole = switch (random.nextInt(6)) {
            case 0 -> person.get(Field.NAME);
            case 1 -> String.join("", pinyin.syllables(person.get(Field.NAME)));
            case 2 -> initials(pinyin.syllables(person.get(Field.NAME)), random.nextInt(3));
            case 3 -> person.get(Field.ID_NUMBER);
            case 4 -> person.get(Field.PHONE);
            default -> person.number().value();
        };
        int[] characters = whole.codePoints().toArray();
        int from = random.nextBoolean() ? 0 : random.nextInt(characters.length);
        int to = random.nextBoolean() ? characters.length : from + random.nextInt(characters.length - from) + 1;
        String part = new String(characters, from, to - from);
        return random.nextInt(4) == 0 ? " " + part.toUpperCase(Locale.ROOT) + "　" : part;
    }

    private boolean fits(Registration person, String text) {
        String code = Normal.code(text);
        return person.number().value().startsWith(code)
                || fitsName(person.get(Field.NAME), text)
                || fitsNumbers(person, code, text)
                || fitsPinyin(person.get(Field.NAME), code.toLowerCase(Locale.ROOT));
    }

    private static boolean fitsName(String name, String text) {
        String part = Normal.name(text).replaceAll("[·.]", "");
        return !part.isEmpty() && Normal.name(name).replaceAll("[·.]", "").contains(part);
    }

    private static boolean fitsNumbers(Registration person, String code, String text) {
        String idNumber = Normal.code(person.get(Field.ID_NUMBER));
        String phone = Normal.phone(person.get(Field.PHONE));
        return code.matches("\\p{ASCII}{4,}")
                && (idNumber.contains(code)
                        || IdNumber.of(idNumber)
                                .eighteen()
                                .equals(IdNumber.of(code).eighteen())
                        || phone.equals(Normal.phone(text))
                        || code.length() == 4 && phone.endsWith(code));
    }

    private boolean fitsPinyin(String name, String letters) {
        if (!letters.matches("[a-z]+")) {
            return false;
        }
        List<String> syllables = pinyin.syllables(name);
        for (int start = 0; start < syllables.size(); start++) {
            List<String> rest = syllables.subList(start, syllables.size());
            for (int whole : new int[] {0, 1, 2, rest.size()}) {
                String word = initials(rest, whole);
                if (word.startsWith(letters) || word.replace('v', 'u').startsWith(letters)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** So many syllables whole, the others by their first letter. */
    private static String initials(List<String> syllables, int whole) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables.size(); i++) {
            word.append(i < whole ? syllables.get(i) : syllables.get(i).substring(0, 1));
        }
        return word.toString();
    }
}
