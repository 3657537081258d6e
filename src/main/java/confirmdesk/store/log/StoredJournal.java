package confirmdesk.store.log;

import confirmdesk.desk.log.Journal;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.sql.Database;
import java.util.List;
import java.util.function.Consumer;

/** Reads the log of the store. */
public final class StoredJournal implements Journal {

    private final Database database;
    private final LogBook book;

    public StoredJournal(Database database, LogBook book) {
        this.database = database;
        this.book = book;
    }

    @Override
    public void forEach(Consumer<LogEntry> sink) {
        database.read(sql -> {
            sql.each(LogBook.SELECT + "ORDER BY number", row -> sink.accept(LogBook.entry(row)));
            return true;
        });
    }

    @Override
    public List<LogEntry> newestBelow(long number, int most) {
        return database.read(sql -> sql.list(
                LogBook.SELECT + "WHERE number < ? ORDER BY number DESC LIMIT ?", LogBook::entry, number, most));
    }

    @Override
    public List<LogEntry> of(RegistrationNumber number) {
        return database.read(sql ->
                sql.list(LogBook.SELECT + "WHERE registration = ? ORDER BY number", LogBook::entry, number.value()));
    }

    @Override
    public String head() {
        return database.read(book::head).hash();
    }
}
