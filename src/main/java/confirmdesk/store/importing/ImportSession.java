package confirmdesk.store.importing;

import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.registration.RegistrationNumbers;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.importing.StoredImports.Parts;
import confirmdesk.store.log.Deed;
import confirmdesk.store.photo.PhotoBox;
import confirmdesk.store.photo.Sha256;
import confirmdesk.store.rows.Meta;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One import: the lists in one open transaction, the photos in a file of their own, where they are durable before the lists
 * are.
 */
final class ImportSession implements Imports.Session {

    private final Database.Transaction transaction;
    private final Sql sql;
    private final PhotoBox.Writer photoWriter;
    private final Parts parts;
    private final Clerk clerk;
    private final Instant at;
    private @Nullable NameVariants names;

    /** Whether anybody is possibly withdrawn; where nobody is, no row needs to be looked for. */
    private boolean inDoubt;

    ImportSession(Database database, PhotoBox photos, Parts parts, Clerk clerk, Instant at) {
        this.parts = parts;
        this.clerk = clerk;
        this.at = at;
        transaction = database.begin();
        sql = transaction.sql();
        photoWriter = photos.writer();
        inDoubt = parts.doubts().exist(sql);
    }

    @Override
    public Optional<Imports.Known> find(RegistrationNumber number) {
        return parts.registrations()
                .find(sql, number)
                .map(stored ->
                        new Imports.Known(stored.registration(), parts.rows().state(sql, stored.id())));
    }

    @Override
    public void put(Registration registration, boolean reopen) {
        parts.rows().put(sql, registration, reopen, clerk, at);
    }

    @Override
    public Imports.Sign listed(RegistrationNumber number, String word) {
        if (word.isEmpty() && !inDoubt) {
            return Imports.Sign.NONE;
        }
        inDoubt = true;
        return parts.doubts().listed(sql, number, word, at);
    }

    @Override
    public long missing(RegistrationNumbers listed) {
        return parts.doubts().missing(sql, listed, at);
    }

    @Override
    public Optional<LastYearRecord> findLastYear(RegistrationNumber number) {
        return parts.lastYear().find(sql, number);
    }

    @Override
    public void putLastYear(LastYearRecord record) {
        long id = parts.lastYear()
                .id(sql, record.number())
                .orElseGet(() -> sql.number("SELECT coalesce(max(id), 0) + 1 FROM last_year"));
        parts.lastYear().put(sql, id, record, names());
    }

    @Override
    public List<RegistrationNumber> meantBy(ListKind kind, String key) {
        return parts.meaning().of(sql, kind, key);
    }

    @Override
    public long named(ListKind kind, String name) {
        return parts.meaning().named(sql, kind, name);
    }

    @Override
    public boolean hasPhoto(ListKind kind, RegistrationNumber number, byte[] photo) {
        return linked(kind, number).filter(Sha256.of(photo)::equals).isPresent();
    }

    @Override
    public boolean putPhoto(ListKind kind, RegistrationNumber number, byte[] photo, PhotoState state) {
        if (hasPhoto(kind, number, photo)) {
            return false;
        }
        linked(kind, number).ifPresent(photoWriter::mark);
        String sha256 = photoWriter.add(photo);
        switch (kind) {
            case THIS_YEAR -> parts.links().link(sql, number, sha256, state);
            case LAST_YEAR -> parts.links().linkLastYear(sql, number, sha256);
        }
        return true;
    }

    @Override
    public Optional<Integer> year() {
        return parts.meta().get(sql, Meta.YEAR).map(Integer::valueOf);
    }

    @Override
    public void fixYear(int year) {
        parts.meta().put(sql, Meta.YEAR, Integer.toString(year));
        names = null;
    }

    @Override
    public void compareAll(BiFunction<Registration, Surroundings, Comparison> compare, Progress progress) {
        parts.comparing().all(sql, names(), compare, progress);
    }

    @Override
    public void commit(ListKind kind, String summary) {
        Act act = kind == ListKind.THIS_YEAR ? Act.IMPORT : Act.IMPORT_LAST_YEAR;
        parts.log().append(sql, Deed.ofStore(clerk, at, act, summary));
        photoWriter.flush();
        transaction.commit();
    }

    @Override
    public void close() {
        photoWriter.close();
        transaction.close();
        parts.sweep().sweep();
    }

    private Optional<String> linked(ListKind kind, RegistrationNumber number) {
        return switch (kind) {
            case THIS_YEAR -> parts.links().ofBatch(sql, number);
            case LAST_YEAR -> parts.links().ofLastYear(sql, number);
        };
    }

    /** The variants of names of the year's tables, with which the plain names in the store are made from now on. */
    private NameVariants names() {
        NameVariants known = names;
        if (known == null) {
            known = year().map(parts.tables()::of)
                    .orElseGet(parts.tables()::current)
                    .names();
            parts.comparing().align(sql, known);
            names = known;
        }
        return known;
    }
}
