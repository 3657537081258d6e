package confirmdesk.store.rows;

import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of last year's list. */
public final class LastYearTable {

    public static final SealedTable TABLE = new SealedTable(
            "last_year",
            Stream.of(
                            List.of("id", "number"),
                            AnswerColumns.names(),
                            List.of("plain_name", "name_unknown", "birth"),
                            List.of("token", "token_18", "first_half", "last_half"))
                    .flatMap(List::stream)
                    .toList());

    private static final String SELECT =
            "SELECT id, number, " + String.join(", ", AnswerColumns.names()) + " FROM last_year ";

    private final Seals seals;

    public LastYearTable(Seals seals) {
        this.seals = seals;
    }

    /** A record with the store's own number of it. */
    public record Stored(long id, LastYearRecord record) {}

    /** Puts it in, or replaces the one with the same id. */
    public void put(Sql sql, long id, LastYearRecord record, NameVariants names) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(id);
        values.add(record.number().value());
        values.addAll(AnswerColumns.values(record.answers(), seals.vault(), place(record.number())));
        values.add(names.plain(record.get(Field.NAME)));
        values.add(names.hasUnknown(record.get(Field.NAME)));
        values.add(birth(record.get(Field.BIRTH_DATE)));
        NumberTokens number = NumberTokens.of(record.answers(), seals.tokens());
        values.addAll(List.of(number.whole(), number.eighteen(), number.firstHalf(), number.lastHalf()));
        TABLE.put(sql, seals.rows(), values.toArray());
    }

    /** How a birth date is looked for. */
    public static String birth(String text) {
        return Normal.of(Field.BIRTH_DATE, text);
    }

    public OptionalLong id(Sql sql, RegistrationNumber number) {
        return sql.first("SELECT id FROM last_year WHERE number = ?", row -> row.number(1), number.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    public Optional<LastYearRecord> find(Sql sql, RegistrationNumber number) {
        return sql.first(SELECT + "WHERE number = ?", this::read, number.value())
                .map(Stored::record);
    }

    public Optional<LastYearRecord> find(Sql sql, long id) {
        return sql.first(SELECT + "WHERE id = ?", this::read, id).map(Stored::record);
    }

    /** A page in the order of import. */
    public List<Stored> after(Sql sql, long id, int most) {
        return sql.list(SELECT + "WHERE id > ? ORDER BY id LIMIT ?", this::read, id, most);
    }

    private Stored read(Row row) {
        RegistrationNumber number = new RegistrationNumber(row.text(2));
        return new Stored(
                row.number(1), new LastYearRecord(number, AnswerColumns.read(row, 3, seals.vault(), place(number))));
    }

    private static String place(RegistrationNumber number) {
        return "last_year " + number;
    }
}
