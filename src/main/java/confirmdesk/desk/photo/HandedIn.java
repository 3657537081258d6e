package confirmdesk.desk.photo;

import confirmdesk.domain.photo.recipe.Recipe;

/** A picture handed in, byte by byte as it was, with the recipe by which the stored photo is made of it. */
public record HandedIn(byte[] original, Recipe recipe) {

    /** One that is neither turned nor cut. */
    public static HandedIn whole(byte[] original) {
        return new HandedIn(original, Recipe.NONE);
    }
}
