package confirmdesk.ui.review.record;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.photo.ShowPhotos;
import confirmdesk.desk.review.OpenRegistration;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.parts.PixelsImage;
import java.util.Optional;
import javafx.scene.image.Image;

/** Reads everything that the review shows of one registration, with its photos decoded; never on the screen's thread. */
public final class CaseReader {

    /** Twice the size of the frame, so that photos stay sharp on a fine screen. */
    private static final int PHOTO_WIDTH = 208;

    private static final int PHOTO_HEIGHT = 292;

    private final OpenRegistration opening;
    private final ShowPhotos photos;
    private final Tables tables;

    public CaseReader(OpenRegistration opening, ShowPhotos photos, Tables tables) {
        this.opening = opening;
        this.photos = photos;
        this.tables = tables;
    }

    Optional<Loaded> read(long id) {
        return opening.open(id).map(this::load);
    }

    Optional<Loaded> read(RegistrationNumber number) {
        return opening.open(number).map(this::load);
    }

    private Loaded load(Opened opened) {
        return new Loaded(opened, tables.current(), thisYear(opened), lastYear(opened));
    }

    private Photo thisYear(Opened opened) {
        Optional<Pictures.Pixels> pixels =
                photos.thisYear(opened.file().registration().number(), PHOTO_WIDTH, PHOTO_HEIGHT);
        boolean missing = opened.file().photo() == PhotoState.MISSING;
        return photo(pixels, missing ? "photos.missing" : "photos.unreadable");
    }

    /** With several records of last year there is no one photo to show. */
    private Photo lastYear(Opened opened) {
        return switch (opened.lastYear().size()) {
            case 0 -> Photo.none("photos.no-last-year");
            case 1 ->
                photo(
                        photos.lastYear(opened.lastYear().getFirst().number(), PHOTO_WIDTH, PHOTO_HEIGHT),
                        "photos.missing");
            default -> Photo.none("photos.several");
        };
    }

    private static Photo photo(Optional<Pictures.Pixels> pixels, String otherwise) {
        return pixels.map(p -> new Photo(Optional.of(PixelsImage.of(p)), "")).orElseGet(() -> Photo.none(otherwise));
    }

    /** What was read. */
    record Loaded(Opened opened, ExamYear year, Photo thisYear, Photo lastYear) {

        long id() {
            return opened.file().id();
        }

        long version() {
            return opened.file().version();
        }
    }

    /** A decoded photo, or the key of the text that says why there is none. */
    public record Photo(Optional<Image> image, String why) {

        static Photo none(String why) {
            return new Photo(Optional.empty(), why);
        }
    }
}
