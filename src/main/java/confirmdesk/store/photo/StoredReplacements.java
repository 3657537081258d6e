package confirmdesk.store.photo;

import confirmdesk.desk.contactsheet.ReplacedPhotos;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which photos were replaced, by the acts of the store. */
public final class StoredReplacements implements ReplacedPhotos {

    /** An act keeps the photo that was there before it. */
    private static final String SELECT = """
        SELECT a.registration_id, a.photo, s.photo, a.clerk, a.at
        FROM act a JOIN standing s ON s.registration_id = a.registration_id
        WHERE a.act = 'REPLACE_PHOTO' AND NOT a.undone AND a.at >= ? AND a.at < ?
        ORDER BY a.id\
        """;

    private final Database database;
    private final PhotoBox box;

    public StoredReplacements(Database database, PhotoBox box) {
        this.database = database;
        this.box = box;
    }

    @Override
    public List<Replaced> between(Instant from, Instant until) {
        Map<Long, Replaced> found = new LinkedHashMap<>();
        database.read(sql -> sql.list(SELECT, StoredReplacements::read, second(from), second(until)))
                .forEach(one -> found.merge(
                        one.id(),
                        one,
                        (first, last) ->
                                new Replaced(last.id(), first.before(), last.after(), last.clerk(), last.at())));
        return new ArrayList<>(found.values());
    }

    @Override
    public Optional<byte[]> photo(String name) {
        return box.find(name);
    }

    private static Replaced read(Row row) {
        return new Replaced(
                row.number(1),
                Optional.ofNullable(row.textOrNull(2)),
                Optional.ofNullable(row.textOrNull(3)),
                new Clerk(row.text(4)),
                Instant.parse(row.text(5)));
    }

    /** Without the Z, so that a fraction of the same second comes behind it. */
    private static String second(Instant at) {
        String text = at.toString();
        return text.substring(0, text.length() - 1);
    }
}
