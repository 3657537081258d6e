package confirmdesk.store.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Runs statements on one connection and keeps the prepared ones for the next time; one thread at a time. */
public final class Sql implements AutoCloseable {

    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    Sql(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Runs a statement that changes rows. @return how many */
    public int change(String sql, @Nullable Object... values) {
        return with(sql, values, PreparedStatement::executeUpdate);
    }

    /** Gives every row of a query to {@code sink}. */
    public void each(String sql, Consumer<Row> sink, @Nullable Object... values) {
        with(sql, values, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result, dialect);
                while (result.next()) {
                    sink.accept(row);
                }
                return true;
            }
        });
    }

    public <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... values) {
        List<T> found = new ArrayList<>();
        each(sql, row -> found.add(reader.apply(row)), values);
        return found;
    }

    /** The first row of a query. */
    public <T> Optional<T> first(String sql, Function<Row, T> reader, @Nullable Object... values) {
        return with(sql, values, statement -> {
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(reader.apply(new Row(result, dialect))) : Optional.<T>empty();
            }
        });
    }

    /** The first column of every row. */
    public long[] numbers(String sql, @Nullable Object... values) {
        LongStream.Builder found = LongStream.builder();
        each(sql, row -> found.add(row.number(1)), values);
        return found.build().toArray();
    }

    /** The only number that a query gives. */
    public long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.number(1), values).orElseThrow();
    }

    void begin() {
        run(dialect.begin());
    }

    void commit() {
        run("COMMIT");
    }

    /** Takes everything back; the database may have done so already, when the disk was full. */
    void rollback() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyDone) {
            return;
        }
    }

    /** Runs a statement as it stands, such as a setting of the database. */
    public void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw dialect.trouble(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw dialect.trouble(e);
        }
    }

    /** A statement that failed is not used again: the driver has closed it. */
    private <T extends @Nullable Object> T with(String sql, @Nullable Object[] values, Use<T> use) {
        try {
            PreparedStatement statement = statement(sql);
            try {
                bind(statement, values);
                T result = use.of(statement);
                giveBack(sql, statement);
                return result;
            } catch (SQLException | RuntimeException e) {
                statement.close();
                throw e;
            }
        } catch (SQLException e) {
            throw dialect.trouble(e);
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = idle.remove(sql);
        return statement == null ? connection.prepareStatement(sql) : statement;
    }

    /** A statement whose text ran inside itself came twice; one is kept. */
    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement twin = idle.put(sql, statement);
        if (twin != null) {
            twin.close();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> statement.setObject(i + 1, null);
                case String text -> statement.setString(i + 1, text);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setLong(i + 1, number);
                case Boolean yes -> statement.setBoolean(i + 1, yes);
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case Instant at -> statement.setString(i + 1, at.toString());
                default -> throw new IllegalArgumentException("no column holds a " + values[i].getClass());
            }
        }
    }

    /** What is done with a prepared statement. */
    private interface Use<T extends @Nullable Object> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
