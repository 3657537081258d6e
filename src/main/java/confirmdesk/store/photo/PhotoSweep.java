package confirmdesk.store.photo;

import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Sql;
import java.util.List;
import java.util.stream.Stream;

/** Removes photos that nothing links to: those of an import that was given up, or that were replaced. */
public final class PhotoSweep {

    private final Database database;
    private final PhotoBox box;

    public PhotoSweep(Database database, PhotoBox box) {
        this.database = database;
        this.box = box;
    }

    /** Looks at the loose photos only, so it costs nothing when there are none; nobody can link to one meanwhile. */
    public void sweep() {
        if (box.loose().isEmpty()) {
            return;
        }
        database.write(sql -> {
            List<String> unlinked =
                    box.loose().stream().filter(photo -> !isLinked(sql, photo)).toList();
            unlinked.forEach(photo -> Recipes.drop(sql, photo));
            box.settle(unlinked);
            return true;
        });
    }

    /** Whether a registration, a record of last year, a draft, or an act that could be taken back needs it. */
    private static boolean isLinked(Sql sql, String photo) {
        return Stream.of(
                        "SELECT count(*) FROM last_year_photo WHERE photo = ?",
                        "SELECT count(*) FROM standing WHERE batch_photo = ?",
                        "SELECT count(*) FROM standing WHERE photo = ?",
                        "SELECT count(*) FROM standing WHERE original = ?",
                        "SELECT count(*) FROM draft WHERE photo = ?",
                        "SELECT count(*) FROM draft WHERE original = ?",
                        "SELECT count(*) FROM act WHERE photo = ?",
                        "SELECT count(*) FROM act WHERE original = ?")
                .anyMatch(query -> sql.number(query, photo) > 0);
    }
}
