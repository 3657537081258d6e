package confirmdesk.desk.columns;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says by hand what a sender's columns hold, and remembers it for the next list that looks the same. */
public final class MatchColumns {

    /** How the columns begin that our own workbook of refused rows adds; they say nothing about anybody. */
    private static final String OUR_OWN = "※";

    private final Sheets sheets;
    private final ColumnMatches matches;
    private final Tables tables;
    private final Clock clock;

    /** @param sheets reads lists without what is remembered */
    public MatchColumns(Sheets sheets, ColumnMatches matches, Tables tables, Clock clock) {
        this.sheets = sheets;
        this.matches = matches;
        this.tables = tables;
        this.clock = clock;
    }

    /** What the list's columns are taken for; nothing if it can't be read as a list at all. */
    public Optional<ListColumns> of(Path file, Collection<Field> needed) {
        HeaderWords words = tables.current().headerWords();
        return ListHead.of(file, sheets, words).map(head -> look(file, head, words, needed));
    }

    private ListColumns look(Path file, ListHead head, HeaderWords words, Collection<Field> needed) {
        String print = head.print();
        Optional<SenderColumns> known = matches.all().stream()
                .filter(columns -> columns.print().equals(print))
                .findFirst();
        HeaderWords all = words.with(known.map(SenderColumns::fields).orElse(Map.of()));
        List<String> plain = head.cells().stream().map(HeaderWords::plain).toList();
        List<ListColumns.Column> columns = IntStream.range(0, plain.size())
                .mapToObj(i -> new ListColumns.Column(
                        head.cells().get(i), all.field(plain.get(i)), isOpen(plain, i, words), head.samples(i)))
                .toList();
        List<Field> missing = needed.stream()
                .filter(field -> columns.stream().noneMatch(c -> c.field().equals(Optional.of(field))))
                .toList();
        return new ListColumns(file, print, known.map(SenderColumns::sender).orElse(""), columns, missing);
    }

    /** A word that stands twice could mean either column. */
    private static boolean isOpen(List<String> headers, int column, HeaderWords words) {
        String header = headers.get(column);
        return words.field(header).isEmpty()
                && !header.isEmpty()
                && !header.startsWith(OUR_OWN)
                && Collections.frequency(headers, header) == 1;
    }

    /** What is remembered of a sender's lists, whatever their headers look like. */
    public Map<String, Field> of(String sender) {
        Map<String, Field> fields = new HashMap<>();
        matches.all().stream()
                .filter(columns -> columns.sender().equals(sender))
                .forEach(columns -> fields.putAll(columns.fields()));
        return fields;
    }

    /** Whose columns are remembered. */
    public List<String> senders() {
        return matches.all().stream().map(SenderColumns::sender).distinct().toList();
    }

    /** Remembers what the open columns of a list hold; nothing said of any of them is nothing remembered. */
    public void remember(ListColumns list, String sender, Map<String, Field> fields, Clerk clerk) {
        if (fields.isEmpty()) {
            matches.forget(list.print());
        } else {
            matches.remember(new SenderColumns(list.print(), sender, fields), clerk, clock.instant());
        }
    }

    /** Forgets what was remembered of lists that look like this one. */
    public void forget(ListColumns list) {
        matches.forget(list.print());
    }
}
