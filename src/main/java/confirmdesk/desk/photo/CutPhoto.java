package confirmdesk.desk.photo;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.photo.recipe.Cutting;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Optional;

/** Puts a picture handed in right under the year's rules; nothing is stored yet. */
public final class CutPhoto {

    private final Darkroom darkroom;
    private final Photos photos;
    private final Tables tables;

    public CutPhoto(Darkroom darkroom, Photos photos, Tables tables) {
        this.darkroom = darkroom;
        this.photos = photos;
        this.tables = tables;
    }

    /** What was handed in for a registration, or else came with the batch. */
    public Optional<byte[]> handedIn(RegistrationNumber number) {
        return photos.original(number).or(() -> photos.thisYear(number));
    }

    /** Makes what comes out of a recipe ready, and judges it. */
    public Pictures.Prepared prepare(byte[] original, Recipe recipe) {
        return darkroom.prepare(original, recipe, tables.current().photo());
    }

    /** What can be done with a picture; empty if it can't be read. */
    public Optional<Cutting> cutting(byte[] original) {
        return darkroom.size(original)
                .map(size -> new Cutting(
                        size.width(), size.height(), tables.current().photo()));
    }

    /** The recipe with which the one face stands where the rules ask for it; empty if there isn't exactly one. */
    public Optional<Recipe> snapped(byte[] original, Recipe recipe) {
        return cutting(original)
                .flatMap(cutting -> darkroom.face(original, recipe.turns())
                        .flatMap(face -> snapped(original, cutting, recipe.turned(0), face)));
    }

    /** A head that lies aside is stood up first and looked at once more. */
    private Optional<Recipe> snapped(byte[] original, Cutting cutting, Recipe whole, Marks face) {
        Recipe upright = whole.turned(face.quartersOff());
        Optional<Marks> seen = upright.equals(whole) ? Optional.of(face) : darkroom.face(original, upright.turns());
        return seen.map(marks -> cutting.snapped(upright, marks));
    }
}
