package confirmdesk.store.rows;

import confirmdesk.domain.registration.Registration;
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

/** The table of what this year's batch says. */
public final class RegistrationTable {

    public static final SealedTable TABLE = new SealedTable(
            "registration",
            Stream.of(List.of("id", "number"), AnswerColumns.names(), List.of("token", "token_18"))
                    .flatMap(List::stream)
                    .toList());

    /** What {@link #read} reads, from a table called {@code r}. */
    public static final String COLUMNS = "r.id, r.number, r." + String.join(", r.", AnswerColumns.names());

    /** How many columns {@link #COLUMNS} are. */
    public static final int WIDTH = 2 + AnswerColumns.names().size();

    private final Seals seals;

    public RegistrationTable(Seals seals) {
        this.seals = seals;
    }

    /** A registration with the store's own number of it. */
    public record Stored(long id, Registration registration) {}

    /** Puts it in, or replaces the one with the same id. */
    public void put(Sql sql, long id, Registration registration) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(id);
        values.add(registration.number().value());
        values.addAll(AnswerColumns.values(registration.answers(), seals.vault(), place(registration.number())));
        NumberTokens number = NumberTokens.of(registration.answers(), seals.tokens());
        values.add(number.whole());
        values.add(number.eighteen());
        TABLE.put(sql, seals.rows(), values.toArray());
    }

    public OptionalLong id(Sql sql, RegistrationNumber number) {
        return sql.first("SELECT id FROM registration WHERE number = ?", row -> row.number(1), number.value())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    public Optional<Stored> find(Sql sql, RegistrationNumber number) {
        return sql.first("SELECT " + COLUMNS + " FROM registration r WHERE r.number = ?", this::read, number.value());
    }

    public Optional<Registration> find(Sql sql, long id) {
        return sql.first("SELECT " + COLUMNS + " FROM registration r WHERE r.id = ?", this::read, id)
                .map(Stored::registration);
    }

    /** A page in the order of import. */
    public List<Stored> after(Sql sql, long id, int most) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM registration r WHERE r.id > ? ORDER BY r.id LIMIT ?",
                this::read,
                id,
                most);
    }

    /** Those with exactly this ID number in normal form, in the order of import, but for one. */
    public List<Registration> othersWithNumber(Sql sql, long token, RegistrationNumber but) {
        return sql
                .list(
                        "SELECT " + COLUMNS + " FROM registration r WHERE r.token = ? AND r.number <> ? ORDER BY r.id",
                        this::read,
                        token,
                        but.value())
                .stream()
                .map(Stored::registration)
                .toList();
    }

    public boolean hasOtherWithNumber(Sql sql, long token, RegistrationNumber but) {
        return sql.number("SELECT count(*) FROM registration WHERE token = ? AND number <> ?", token, but.value()) > 0;
    }

    /** Reads a row that begins with {@link #COLUMNS}. */
    public Stored read(Row row) {
        RegistrationNumber number = new RegistrationNumber(row.text(2));
        return new Stored(
                row.number(1), new Registration(number, AnswerColumns.read(row, 3, seals.vault(), place(number))));
    }

    private static String place(RegistrationNumber number) {
        return "registration " + number;
    }
}
