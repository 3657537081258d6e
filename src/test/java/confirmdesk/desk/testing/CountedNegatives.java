package confirmdesk.desk.testing;

import confirmdesk.desk.photo.Darkroom;
import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Negative;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.domain.photo.recipe.Recipe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pictures of 2000 × 2000 pixels; it counts how often they are decoded, and remembers by which recipes they are made. On the
 * screen they are one pixel: blue is the content, green how often it was turned.
 */
public final class CountedNegatives implements Darkroom {

    private final List<Recipe> made = new ArrayList<>();
    private Optional<Marks> face = Optional.empty();
    private int opened;

    /** How often a picture was decoded. */
    public int opened() {
        return opened;
    }

    /** The recipes by which photos were made, in order. */
    public List<Recipe> made() {
        return made;
    }

    /** From now on there is one face in every picture. */
    public void seeFace(Marks marks) {
        face = Optional.of(marks);
    }

    @Override
    public Optional<Negative> open(byte[] original) {
        opened++;
        return Optional.of(new Made(original));
    }

    private final class Made implements Negative {

        private final byte[] original;

        Made(byte[] original) {
            this.original = original;
        }

        @Override
        public byte[] original() {
            return original;
        }

        @Override
        public int width() {
            return 2000;
        }

        @Override
        public int height() {
            return 2000;
        }

        @Override
        public Pictures.Prepared prepare(Recipe recipe, PhotoProfile profile) {
            made.add(recipe);
            return new Pictures.Prepared.Ready(new HandedIn(original, recipe), new byte[] {9}, 1, 1, List.of());
        }

        @Override
        public Optional<Marks> face(int turns) {
            return face;
        }

        @Override
        public Pictures.Pixels shown(Recipe recipe, int maxWidth, int maxHeight) {
            return new Pictures.Pixels(1, 1, new int[] {0xFF000000 | recipe.turns() << 8 | original[0]});
        }
    }
}
