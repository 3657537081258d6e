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

    /** What was handed in for a registration and what was done with it, or else what came with the batch. */
    public Optional<HandedIn> kept(RegistrationNumber number) {
        return photos.handedIn(number).or(() -> photos.thisYear(number).map(HandedIn::whole));
    }

    /** Decodes a picture, so that one step after the other can be taken; empty if it can't be read. */
    public Optional<Negative> open(byte[] original) {
        return darkroom.open(original);
    }

    /** Makes what comes out of a recipe ready, and judges it. */
    public Pictures.Prepared prepare(Negative negative, Recipe recipe) {
        return negative.prepare(recipe, tables.current().photo());
    }

    /** What can be done with a picture. */
    public Cutting cutting(Negative negative) {
        return new Cutting(negative.width(), negative.height(), tables.current().photo());
    }

    /** The recipe with which the one face stands where the rules ask for it; empty if there isn't exactly one. */
    public Optional<Recipe> snapped(Negative negative, Recipe recipe) {
        return negative.face(recipe.turns()).flatMap(face -> snapped(negative, recipe.turned(0), face));
    }

    /** A head that lies aside is stood up first and looked at once more. */
    private Optional<Recipe> snapped(Negative negative, Recipe whole, Marks face) {
        Recipe upright = whole.turned(face.quartersOff());
        Optional<Marks> seen = upright.equals(whole) ? Optional.of(face) : negative.face(upright.turns());
        return seen.map(marks -> cutting(negative).snapped(upright, marks));
    }
}
