package confirmdesk.store.registering;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.registering.Drafts;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.photo.PhotoBox;
import confirmdesk.store.photo.PhotoSweep;
import confirmdesk.store.rows.DraftTable;
import confirmdesk.store.rows.DraftTable.Kept;
import confirmdesk.store.rows.Meta;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The drafts of the store: each change is on disk when its method returns. */
public final class StoredDrafts implements Drafts {

    private final Database database;
    private final PhotoBox photos;
    private final Tables tables;
    private final DraftTable drafts;
    private final Meta meta;
    private final PhotoSweep sweep;
    private final Submitting submitting;

    public StoredDrafts(Database database, PhotoBox photos, Seals seals, Tables tables, Submitting submitting) {
        this.database = database;
        this.photos = photos;
        this.tables = tables;
        this.submitting = submitting;
        drafts = new DraftTable(seals);
        meta = new Meta(seals.rows());
        sweep = new PhotoSweep(database, photos);
    }

    @Override
    public Draft begin(int year, Clerk clerk, Instant at) {
        return database.write(sql -> {
            long running = meta.get(sql, Meta.REGISTERED).map(Long::valueOf).orElse(0L) + 1;
            meta.put(sql, Meta.REGISTERED, Long.toString(running));
            Draft draft = Draft.empty(RegistrationNumber.ofDesk(year, running));
            drafts.put(sql, new Kept(draft, false, clerk, at, null, null));
            return draft;
        });
    }

    @Override
    public Optional<Draft> newest() {
        return database.read(drafts::newest).map(Kept::draft);
    }

    @Override
    public boolean keep(Draft draft) {
        return database.write(sql -> keep(sql, draft, kept -> kept.with(draft)));
    }

    @Override
    public boolean keep(Draft draft, NewPhoto photo) {
        try {
            return database.write(sql -> {
                try (PhotoBox.Writer writer = photos.writer()) {
                    String stored = writer.add(photo.stored());
                    String original = writer.add(photo.original());
                    drafts.find(sql, draft.number()).ifPresent(kept -> mark(writer, kept));
                    writer.flush();
                    return keep(sql, draft, kept -> kept.with(draft).withPhoto(stored, original));
                }
            });
        } finally {
            sweep.sweep();
        }
    }

    @Override
    public Optional<Draft> find(RegistrationNumber number) {
        return kept(number, false).map(Kept::draft);
    }

    @Override
    public List<OpenDraft> open() {
        return database.read(sql -> drafts.all(sql, false)).stream()
                .map(StoredDrafts::line)
                .toList();
    }

    @Override
    public boolean discard(RegistrationNumber number) {
        try {
            return database.write(sql -> {
                Optional<Kept> open = drafts.find(sql, number).filter(kept -> !kept.submitted());
                open.ifPresent(kept -> {
                    try (PhotoBox.Writer writer = photos.writer()) {
                        mark(writer, kept);
                        writer.flush();
                    }
                    drafts.remove(sql, number);
                });
                return open.isPresent();
            });
        } finally {
            sweep.sweep();
        }
    }

    @Override
    public Optional<byte[]> photo(RegistrationNumber number) {
        return kept(number, false)
                .flatMap(kept -> Optional.ofNullable(kept.photo()))
                .flatMap(photos::find);
    }

    @Override
    public boolean submit(Submission submission, BiFunction<Registration, Surroundings, Comparison> compare) {
        var names = tables.current().names();
        return database.write(sql -> submitting.submit(sql, submission, names, compare));
    }

    @Override
    public Optional<Submitted> submitted(RegistrationNumber number) {
        return kept(number, true).map(kept -> new Submitted(kept.draft(), kept.clerk(), kept.begun()));
    }

    private Optional<Kept> kept(RegistrationNumber number, boolean submitted) {
        return database.read(sql -> drafts.find(sql, number)).filter(kept -> kept.submitted() == submitted);
    }

    private boolean keep(Sql sql, Draft newer, UnaryOperator<Kept> change) {
        Optional<Kept> open = drafts.find(sql, newer.number()).filter(kept -> !kept.submitted());
        open.filter(kept -> kept.draft().revision() < newer.revision())
                .ifPresent(kept -> drafts.put(sql, change.apply(kept)));
        return open.isPresent();
    }

    private static void mark(PhotoBox.Writer writer, Kept kept) {
        if (kept.photo() != null) {
            writer.mark(kept.photo());
        }
        if (kept.original() != null) {
            writer.mark(kept.original());
        }
    }

    private static OpenDraft line(Kept kept) {
        return new OpenDraft(
                kept.draft().number(),
                kept.draft().get(Field.NAME),
                Page.values().length - kept.draft().checked().size(),
                kept.clerk(),
                kept.begun());
    }
}
