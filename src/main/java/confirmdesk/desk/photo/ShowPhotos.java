package confirmdesk.desk.photo;

import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Optional;

/** Decodes the photos of a registration for the screen. */
public final class ShowPhotos {

    private final Photos photos;
    private final Pictures pictures;

    public ShowPhotos(Photos photos, Pictures pictures) {
        this.photos = photos;
        this.pictures = pictures;
    }

    /** This year's photo, fitted into the frame; empty if it is missing or can't be read. */
    public Optional<Pictures.Pixels> thisYear(RegistrationNumber number, int width, int height) {
        return photos.thisYear(number).flatMap(p -> pictures.forScreen(p, width, height));
    }

    /** The photo of a record of last year. */
    public Optional<Pictures.Pixels> lastYear(RegistrationNumber lastYearNumber, int width, int height) {
        return photos.lastYear(lastYearNumber).flatMap(p -> pictures.forScreen(p, width, height));
    }

    /** A picture that is not in the store yet. */
    public Optional<Pictures.Pixels> preview(byte[] picture, int width, int height) {
        return pictures.forScreen(picture, width, height);
    }
}
