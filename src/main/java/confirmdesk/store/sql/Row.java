package confirmdesk.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The row that a query stands at; columns count from 1. Valid only until the next row. */
public final class Row {

    private final ResultSet result;
    private final Dialect dialect;

    Row(ResultSet result, Dialect dialect) {
        this.result = result;
        this.dialect = dialect;
    }

    public long number(int column) {
        return read(column, result::getLong);
    }

    public boolean is(int column) {
        return read(column, result::getBoolean);
    }

    public String text(int column) {
        return present(textOrNull(column));
    }

    public @Nullable String textOrNull(int column) {
        return read(column, result::getString);
    }

    public byte[] bytes(int column) {
        return present(bytesOrNull(column));
    }

    public byte @Nullable [] bytesOrNull(int column) {
        return read(column, result::getBytes);
    }

    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    /** The value as the database has it: a text, a number, bytes or nothing. */
    public @Nullable Object value(int column) {
        return read(column, result::getObject);
    }

    private <T extends @Nullable Object> T read(int column, Getter<T> getter) {
        try {
            return getter.get(column);
        } catch (SQLException e) {
            throw dialect.trouble(e);
        }
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a column that must have a value is empty");
        }
        return value;
    }

    /** A method of {@link ResultSet}. */
    private interface Getter<T extends @Nullable Object> {
        T get(int column) throws SQLException;
    }
}
