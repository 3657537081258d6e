package confirmdesk.domain.examyear;

import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.FieldGroup;
import confirmdesk.domain.registration.Normal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The words by which columns are found, from the table header_words; every column is also found by its own word.
 *
 * @param needed what the header of the list must name: of each group at least one column, by its own word
 * @param wanted the columns beside those of a registration that the list may have
 */
public record HeaderWords(
        Map<String, Field> words, Map<String, ListColumn> others, List<List<String>> needed, Set<ListColumn> wanted) {

    public HeaderWords {
        Map<String, Field> all = new HashMap<>();
        for (Field field : Field.values()) {
            all.put(plain(field.header()), field);
        }
        words.forEach((word, field) -> all.put(plain(word), field));
        words = Map.copyOf(all);
        Map<String, ListColumn> more = new HashMap<>();
        for (ListColumn column : ListColumn.values()) {
            more.put(plain(column.header()), column);
        }
        others.forEach((word, column) -> more.put(plain(word), column));
        others = Map.copyOf(more);
        needed = needed.stream().map(List::copyOf).toList();
        wanted = Set.copyOf(wanted);
    }

    /** For lists of registrations. */
    public HeaderWords(Map<String, Field> words) {
        this(words, Map.of());
    }

    /** For lists of registrations, with words for the other columns too. */
    public HeaderWords(Map<String, Field> words, Map<String, ListColumn> others) {
        this(
                words,
                others,
                Field.needed().stream().map(f -> List.of(f.header())).toList(),
                Set.of());
    }

    /** The same words for a list that comes back about people: it names them, and has the first of the columns at least. */
    public HeaderWords about(ListColumn first, ListColumn... more) {
        List<String> people = List.of(Field.REGISTRATION_NUMBER.header(), Field.ID_NUMBER.header());
        Set<ListColumn> columns = new HashSet<>(List.of(more));
        columns.add(first);
        return new HeaderWords(words, others, List.of(people, List.of(first.header())), columns);
    }

    /** The same words for a receipt of the centre: hand-back, registration and answer are needed, a reason may be there. */
    public HeaderWords ofReceipt() {
        List<List<String>> all = Stream.of(
                        ListColumn.EXPORT_NUMBER.header(),
                        Field.REGISTRATION_NUMBER.header(),
                        ListColumn.ANSWER.header())
                .map(List::of)
                .toList();
        return new HeaderWords(
                words, others, all, Set.of(ListColumn.EXPORT_NUMBER, ListColumn.ANSWER, ListColumn.REASON));
    }

    /** The same words and some more, which only one sender uses. */
    public HeaderWords with(Map<String, Field> more) {
        Map<String, Field> all = new HashMap<>(words);
        more.forEach((word, field) -> all.put(plain(word), field));
        return new HeaderWords(all, others, needed, wanted);
    }

    /** The same words with less and less needed, to see what a list looks like whose header lacks something. */
    public List<HeaderWords> everLooser() {
        List<String> about = headers(f -> f.group() == FieldGroup.BASIC);
        List<String> exam = headers(f -> f.group() == FieldGroup.EXAM);
        return Stream.of(needed, List.of(about, exam), List.of(headers(f -> true)), List.<List<String>>of())
                .map(looser -> new HeaderWords(words, others, looser, wanted))
                .toList();
    }

    private static List<String> headers(Predicate<Field> which) {
        return Stream.of(Field.values()).filter(which).map(Field::header).toList();
    }

    /** The field that a header cell names. */
    public Optional<Field> field(String header) {
        return Optional.ofNullable(words.get(plain(header)));
    }

    /** The column beside those of a registration that a header cell names, whether or not this list wants it. */
    public Optional<ListColumn> column(String header) {
        return Optional.ofNullable(others.get(plain(header)));
    }

    /** The column that a header cell names, if this list wants it. */
    public Optional<ListColumn> wanted(String header) {
        return column(header).filter(wanted::contains);
    }

    /** A header word as it is compared: without spaces, signs, and what only keeps it a text in a spreadsheet. */
    public static String plain(String word) {
        return Normal.withoutSpaces(Normal.width(word))
                .replaceAll("[*:()='\"]", "")
                .toUpperCase(Locale.ROOT);
    }
}
