package confirmdesk.store.sql;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One database: a connection that writes, one transaction at a time, and others that read without waiting for it. */
public final class Database implements AutoCloseable {

    private final Path file;
    private final Dialect dialect = new Dialect();
    private final ReentrantLock writing = new ReentrantLock();
    private final Sql writer;
    private final Deque<Sql> readers = new ArrayDeque<>();
    private boolean closed;

    /** Connects; {@link Access#READ} refuses every change. */
    public Database(Path file, Access access) {
        this.file = file;
        writer = new Sql(dialect.connect(file, access), dialect);
    }

    /** Reads what was committed last, also while something is being written. */
    public <T extends @Nullable Object> T read(Function<Sql, T> work) {
        Sql reader = borrow();
        try {
            return work.apply(reader);
        } finally {
            giveBack(reader);
        }
    }

    /** Reads on a connection of its own that may have temporary tables, and closes it. */
    public <T extends @Nullable Object> T aside(Function<Sql, T> work) {
        try (Sql own = new Sql(dialect.connect(file, Access.WRITE), dialect)) {
            return work.apply(own);
        }
    }

    /** Writes in one transaction: all of it, or nothing if {@code work} throws. */
    public <T extends @Nullable Object> T write(Function<Sql, T> work) {
        try (Transaction transaction = begin()) {
            T result = work.apply(transaction.sql());
            transaction.commit();
            return result;
        }
    }

    /** Begins a transaction that its caller ends; everybody else who wants to write waits. */
    public Transaction begin() {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("a transaction inside a transaction");
        }
        writing.lock();
        try {
            writer.begin();
            return new Transaction();
        } catch (RuntimeException e) {
            writing.unlock();
            throw e;
        }
    }

    /** Has the database look over its own pages and indexes. */
    public boolean isSound() {
        return read(sql -> sql.list(Dialect.SOUNDNESS, row -> row.text(1))).equals(List.of(Dialect.SOUND));
    }

    /** How many rows refer to one that isn't there. */
    public long brokenLinks() {
        return read(sql -> sql.number(Dialect.BROKEN_LINKS));
    }

    /** Lets the file grow no further than so many pages, but never below what it has; a full disk, as a test can make one. */
    public void limitPages(long most) {
        writing.lock();
        try {
            writer.run(Dialect.MOST_PAGES + most);
        } finally {
            writing.unlock();
        }
    }

    /** Waits for what is being written; what is being read closes its connection itself. */
    @Override
    public void close() {
        writing.lock();
        try {
            synchronized (readers) {
                closed = true;
                readers.forEach(Sql::close);
                readers.clear();
            }
            writer.close();
        } finally {
            writing.unlock();
        }
    }

    private Sql borrow() {
        synchronized (readers) {
            if (closed) {
                throw new IllegalStateException("the store is closed");
            }
            Sql idle = readers.poll();
            if (idle != null) {
                return idle;
            }
        }
        return new Sql(dialect.connect(file, Access.READ), dialect);
    }

    private void giveBack(Sql reader) {
        synchronized (readers) {
            if (closed) {
                reader.close();
            } else {
                readers.push(reader);
            }
        }
    }

    /** A transaction of the connection that writes; closing it without {@link #commit} leaves everything as it was. */
    public final class Transaction implements AutoCloseable {

        private boolean open = true;

        public Sql sql() {
            return writer;
        }

        public void commit() {
            writer.commit();
            open = false;
        }

        @Override
        public void close() {
            try {
                if (open) {
                    open = false;
                    writer.rollback();
                }
            } finally {
                if (writing.isHeldByCurrentThread()) {
                    writing.unlock();
                }
            }
        }
    }
}
