package confirmdesk.store.review;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.review.Summary;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.papers.TickTable;
import confirmdesk.store.rows.LastYearTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.search.SearchBox;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The registrations of the store. */
public final class StoredRegistrations implements Registrations {

    private final Database database;
    private final SearchBox search;
    private final CaseFiles files;
    private final Summaries summaries;
    private final LastYearTable lastYear;

    public StoredRegistrations(Database database, Seals seals) {
        this.database = database;
        search = new SearchBox(seals.tokens());
        files = new CaseFiles(seals);
        summaries = new Summaries(seals);
        lastYear = new LastYearTable(seals);
    }

    @Override
    public long[] ids(Selection selection) {
        return database.read(sql -> {
            if (selection.text().isBlank()) {
                return inQueue(sql, selection.line(), selection.state());
            }
            long[] hits = search.find(sql, selection.text());
            if (selection.line() == QueueLine.ALL && selection.state() == null) {
                return hits;
            }
            BitSet wanted = new BitSet();
            Arrays.stream(inQueue(sql, selection.line(), selection.state())).forEach(id -> wanted.set((int) id));
            return Arrays.stream(hits).filter(id -> wanted.get((int) id)).toArray();
        });
    }

    @Override
    public List<Summary> summaries(List<Long> ids) {
        return database.read(sql -> {
            List<Summary> page = new ArrayList<>(ids.size());
            for (Long id : ids) {
                sql.first(Summaries.SELECT, summaries::read, id).ifPresent(page::add);
            }
            return page;
        });
    }

    @Override
    public Map<QueueLine, Long> counts() {
        return database.read(sql -> sql.first(QueueSql.counts(), QueueSql::read))
                .orElseThrow();
    }

    @Override
    public Optional<CaseFile> open(RegistrationNumber number) {
        return database.read(sql -> sql.first(CaseFiles.SELECT + "WHERE r.number = ?", files::read, number.value()));
    }

    @Override
    public Optional<CaseFile> open(long id) {
        return database.read(sql -> sql.first(CaseFiles.SELECT + "WHERE r.id = ?", files::read, id));
    }

    @Override
    public Optional<LastYearRecord> lastYear(RegistrationNumber number) {
        return database.read(sql -> lastYear.find(sql, number));
    }

    @Override
    public Map<String, Tick> ticks(RegistrationNumber number) {
        return database.read(sql -> TickTable.of(sql, number));
    }

    @Override
    public void forEach(Consumer<CaseFile> sink) {
        database.read(sql -> {
            sql.each(CaseFiles.SELECT + "ORDER BY r.id", row -> sink.accept(files.read(row)));
            return true;
        });
    }

    /** In the order of import; sorted here, because the database takes much longer. */
    private static long[] inQueue(Sql sql, QueueLine line, @Nullable State state) {
        String query = QueueSql.ids(line);
        long[] ids = state == null ? sql.numbers(query) : sql.numbers(query + " AND state = ?", state);
        Arrays.sort(ids);
        return ids;
    }
}
