package confirmdesk.store.photo;

import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Photos;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.decision.Deeds;
import confirmdesk.store.log.Deed;
import confirmdesk.store.rows.ActRow;
import confirmdesk.store.rows.StandingRow;
import confirmdesk.store.rows.StandingRow.PhotoLink;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Sql;
import java.util.List;
import java.util.Optional;

/** The photos of the store. */
public final class StoredPhotos implements Photos {

    private final Database database;
    private final PhotoBox box;
    private final PhotoLinks links;
    private final Deeds deeds;
    private final PhotoSweep sweep;
    private final Recipes recipes;

    public StoredPhotos(Database database, PhotoBox box, Seals seals, Deeds deeds) {
        this.database = database;
        this.box = box;
        this.deeds = deeds;
        links = new PhotoLinks(seals);
        recipes = new Recipes(seals.rows());
        sweep = new PhotoSweep(database, box);
    }

    @Override
    public Optional<byte[]> thisYear(RegistrationNumber number) {
        return database.read(sql -> links.shown(sql, number)).flatMap(box::find);
    }

    @Override
    public Optional<HandedIn> handedIn(RegistrationNumber number) {
        return database.read(sql -> links.original(sql, number).map(original -> kept(sql, number, original)))
                .flatMap(kept -> box.find(kept.original()).map(picture -> new HandedIn(picture, kept.recipe())));
    }

    private Kept kept(Sql sql, RegistrationNumber number, String original) {
        Recipe recipe = links.shown(sql, number)
                .map(photo -> recipes.of(sql, original, photo))
                .orElse(Recipe.NONE);
        return new Kept(original, recipe);
    }

    @Override
    public Optional<byte[]> lastYear(RegistrationNumber lastYearNumber) {
        return database.read(sql -> links.ofLastYear(sql, lastYearNumber)).flatMap(box::find);
    }

    @Override
    public boolean replace(Replacement replacement) {
        try {
            return database.write(sql -> replace(sql, replacement));
        } finally {
            sweep.sweep();
        }
    }

    private boolean replace(Sql sql, Replacement replacement) {
        StandingRow before = deeds.standing(sql, replacement.id()).orElse(null);
        if (before == null || before.version() != replacement.version()) {
            return false;
        }
        try (PhotoBox.Writer writer = box.writer()) {
            String original = writer.add(replacement.handedIn().original());
            String stored = writer.add(replacement.stored());
            writer.flush();
            recipes.put(sql, original, stored, replacement.handedIn().recipe());
            PhotoLink photo = new PhotoLink(PhotoState.PRESENT, before.photo().batch(), stored, original);
            return deeds.act(sql, before, photo, act(sql, before, replacement), deed(before, replacement));
        }
    }

    private ActRow act(Sql sql, StandingRow before, Replacement replacement) {
        long id = deeds.next(sql);
        return new ActRow(
                id,
                id,
                before.id(),
                Act.REPLACE_PHOTO,
                before.state(),
                before.state(),
                replacement.clerk(),
                replacement.at(),
                List.of(),
                "",
                before.photo(),
                false);
    }

    private static Deed deed(StandingRow before, Replacement replacement) {
        return new Deed(
                replacement.clerk(),
                replacement.at(),
                Act.REPLACE_PHOTO,
                replacement.number(),
                before.state(),
                before.state(),
                replacement.logged());
    }

    /** What was handed in, by its name, with its recipe. */
    private record Kept(String original, Recipe recipe) {}
}
