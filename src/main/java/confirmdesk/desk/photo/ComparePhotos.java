package confirmdesk.desk.photo;

import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.recipe.Cutting;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the photos of a candidate ready to be seen in turn, cut so that the faces lie over each other. Whether it is the
 * same person is the clerk's judgement: nothing is compared, and nothing about a face is kept.
 */
public final class ComparePhotos {

    /** Only the proportions matter: nothing that is cut here is stored, so no picture is too small for it. */
    private static final PhotoProfile PROPORTIONS = new PhotoProfile("", 0, Long.MAX_VALUE, 0, 0, 5, 7, Map.of());

    /** So close that a usual photo, in which the head takes two thirds of the height, is large enough for it. */
    private static final double EYES_TO_CHIN = 0.4;

    private final Darkroom darkroom;
    private final Photos photos;

    public ComparePhotos(Darkroom darkroom, Photos photos) {
        this.darkroom = darkroom;
        this.photos = photos;
    }

    /** Those that there are and can be read, in order of time. @param newPhoto one that is not in the store yet */
    public Compared inTurn(Candidate candidate, Optional<byte[]> newPhoto, int maxWidth, int maxHeight) {
        List<Open> open = Stream.of(
                        open(Which.LAST_YEAR, candidate.lastYear().flatMap(photos::lastYear)),
                        open(Which.THIS_YEAR, photos.thisYear(candidate.number())),
                        open(Which.NEW, newPhoto))
                .flatMap(Optional::stream)
                .toList();
        List<Recipe> recipes = open.stream()
                .map(ComparePhotos::faced)
                .flatMap(Optional::stream)
                .toList();
        boolean faceOverFace = recipes.size() == open.size();
        List<Photo> shown = Stream.iterate(0, i -> i < open.size(), i -> i + 1)
                .map(i -> open.get(i).shown(faceOverFace ? recipes.get(i) : Recipe.NONE, maxWidth, maxHeight))
                .toList();
        return new Compared(shown, faceOverFace);
    }

    private Optional<Open> open(Which which, Optional<byte[]> photo) {
        return photo.flatMap(darkroom::open).map(negative -> new Open(which, negative));
    }

    private static Optional<Recipe> faced(Open open) {
        Negative negative = open.negative();
        Cutting cutting = new Cutting(negative.width(), negative.height(), PROPORTIONS);
        Optional<Marks> face = negative.face(0);
        return face.map(marks -> cutting.faced(Recipe.NONE, marks, EYES_TO_CHIN));
    }

    /** Whose photos. @param lastYear the one record of last year, if there is exactly one */
    public record Candidate(RegistrationNumber number, Optional<RegistrationNumber> lastYear) {}

    /** What is shown. @param faceOverFace whether they are cut so that the faces lie over each other */
    public record Compared(List<Photo> photos, boolean faceOverFace) {}

    public record Photo(Which which, Pictures.Pixels pixels) {}

    /** Which of the photos of a candidate. */
    public enum Which {
        LAST_YEAR,
        THIS_YEAR,
        NEW
    }

    private record Open(Which which, Negative negative) {

        Photo shown(Recipe recipe, int maxWidth, int maxHeight) {
            return new Photo(which, negative.shown(recipe, maxWidth, maxHeight));
        }
    }
}
