package confirmdesk.store.rows;

import confirmdesk.store.seal.RowSeals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table whose rows end with a seal over their other columns. */
public final class SealedTable {

    private final String name;
    private final List<String> columns;
    private final String put;
    private final String replace;
    private final String select;

    /** @param keys how many of the columns are the key @param columns all but the seal, in the order of the migration */
    private SealedTable(String name, int keys, List<String> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
        String all = String.join(", ", columns) + ", seal";
        put = "INSERT INTO %s (%s) VALUES (%s) ON CONFLICT (%s) DO UPDATE SET %s"
                .formatted(
                        name,
                        all,
                        String.join(", ", Collections.nCopies(columns.size() + 1, "?")),
                        String.join(", ", columns.subList(0, keys)),
                        assignments("excluded.%s"));
        replace = "UPDATE %s SET %s WHERE %s = ? AND ".formatted(name, assignments("?"), columns.getFirst());
        select = "SELECT %s FROM %s".formatted(all, name);
    }

    /** A table whose first column is the key. */
    SealedTable(String name, List<String> columns) {
        this(name, 1, columns);
    }

    /** A table whose first column is the key. */
    public static SealedTable of(String name, String... columns) {
        return new SealedTable(name, 1, List.of(columns));
    }

    /** A table whose first two columns are the key. */
    public static SealedTable ofPair(String name, String... columns) {
        return new SealedTable(name, 2, List.of(columns));
    }

    public String name() {
        return name;
    }

    /** A query of every column and the seal, for {@link #fits}. */
    public String select() {
        return select;
    }

    /** Puts a row in, or replaces the one with the same key. @param values one for each column, in their order */
    public void put(Sql sql, RowSeals seals, @Nullable Object... values) {
        sql.change(put, withSeal(seals, values));
    }

    /** Replaces the row with the same key if a condition still holds. @return whether it did */
    public boolean replaceIf(Sql sql, RowSeals seals, String condition, Object expected, @Nullable Object... values) {
        @Nullable Object[] withSeal = withSeal(seals, values);
        @Nullable Object[] all = Arrays.copyOf(withSeal, withSeal.length + 1);
        System.arraycopy(withSeal, 1, all, 0, withSeal.length - 1);
        all[withSeal.length - 1] = withSeal[0];
        all[withSeal.length] = expected;
        return sql.change(replace + condition, all) == 1;
    }

    /** Gives the key of every row whose seal is broken. @param each called for every row that was looked at */
    public void check(Sql sql, RowSeals seals, Runnable each, Consumer<String> broken) {
        sql.each(select, row -> {
            each.run();
            if (!fits(seals, row)) {
                broken.accept(String.valueOf(row.value(1)));
            }
        });
    }

    /** Whether the row that a query of all columns and the seal stands at is as it was sealed. */
    public boolean fits(RowSeals seals, Row row) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.value(i + 1);
        }
        return seals.fits(row.bytesOrNull(values.length + 1), name, values);
    }

    private @Nullable Object[] withSeal(RowSeals seals, @Nullable Object[] values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(name + " has " + columns.size() + " columns");
        }
        @Nullable Object[] withSeal = Arrays.copyOf(values, values.length + 1);
        withSeal[values.length] = seals.of(name, values);
        return withSeal;
    }

    private String assignments(String value) {
        return columns.stream()
                        .skip(1)
                        .map(column -> column + " = " + value.formatted(column))
                        .collect(Collectors.joining(", "))
                + ", seal = "
                + value.formatted("seal");
    }
}
