package confirmdesk.store.importing;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.importing.Imports;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.comparison.Comparing;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.photo.PhotoBox;
import confirmdesk.store.photo.PhotoLinks;
import confirmdesk.store.photo.PhotoSweep;
import confirmdesk.store.rows.LastYearTable;
import confirmdesk.store.rows.Meta;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import confirmdesk.store.withdrawal.Doubts;
import java.time.Instant;

/** Where batches go into the store. */
public final class StoredImports implements Imports {

    private final Database database;
    private final PhotoBox photos;
    private final Parts parts;

    public StoredImports(Database database, PhotoBox photos, Seals seals, Tables tables, LogBook log, BatchRows rows) {
        this.database = database;
        this.photos = photos;
        parts = new Parts(
                rows,
                new RegistrationTable(seals),
                new LastYearTable(seals),
                new PhotoLinks(seals),
                new PhotoSweep(database, photos),
                new Meaning(seals.tokens()),
                new Meta(seals.rows()),
                new Comparing(seals),
                new Doubts(seals),
                tables,
                log);
    }

    @Override
    public Session begin(Clerk clerk, Instant at) {
        return new ImportSession(database, photos, parts, clerk, at);
    }

    /** What a session works with. */
    record Parts(
            BatchRows rows,
            RegistrationTable registrations,
            LastYearTable lastYear,
            PhotoLinks links,
            PhotoSweep sweep,
            Meaning meaning,
            Meta meta,
            Comparing comparing,
            Doubts doubts,
            Tables tables,
            LogBook log) {}
}
