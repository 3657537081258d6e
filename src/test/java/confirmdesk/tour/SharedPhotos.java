package confirmdesk.tour;

import confirmdesk.desk.demo.people.Sitter;
import confirmdesk.desk.importing.Imports;
import confirmdesk.desk.importing.ListKind;
import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Photos;
import confirmdesk.desk.photo.Pictures.Pixels;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.files.faces.CascadeFaces;
import confirmdesk.files.pictures.Encoder;
import confirmdesk.files.pictures.ImageIoPictures;
import confirmdesk.files.portraits.DrawnPortraits;
import confirmdesk.store.Store;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Gives people of a batch the photo of somebody else, as happens where files are named wrongly. */
final class SharedPhotos {

    private final Store store;
    private final List<RegistrationNumber> withPhoto;

    SharedPhotos(Store store) {
        this.store = store;
        withPhoto = Arrays.stream(store.registrations().ids(Selection.of(QueueLine.ALL)))
                .mapToObj(id -> store.registrations().open(id).orElseThrow())
                .filter(file -> file.photo() == PhotoState.PRESENT)
                .map(file -> file.registration().number())
                .toList();
    }

    /** Those with a photo that can be shown, in the order of import. */
    RegistrationNumber person(int place) {
        return withPhoto.get(place);
    }

    /** The same file. */
    void sameFile(int from, int to) {
        put(person(to), photo(from));
    }

    /** The same picture, encoded anew. */
    void samePicture(int from, int to) {
        Pixels picture = new ImageIoPictures(new CascadeFaces())
                .forScreen(photo(from), 300, 420)
                .orElseThrow();
        put(person(to), Encoder.jpeg(picture, 82));
    }

    /** Replaces the photo of somebody by one of another day. */
    void replaced(int place, long sitter, Instant at) {
        CaseFile file = store.registrations().open(person(place)).orElseThrow();
        byte[] photo = new DrawnPortraits().newPhoto(new Sitter(sitter, sitter % 2 == 0, 30), 2023);
        store.photos()
                .replace(new Photos.Replacement(
                        file.id(),
                        file.version(),
                        person(place),
                        HandedIn.whole(photo),
                        photo,
                        "",
                        new Clerk("王明"),
                        at));
    }

    private byte[] photo(int place) {
        return store.photos().thisYear(person(place)).orElseThrow();
    }

    private void put(RegistrationNumber number, byte[] photo) {
        try (Imports.Session session = store.imports().begin(new Clerk("王明"), Instant.parse("2023-01-06T01:00:00Z"))) {
            session.putPhoto(ListKind.THIS_YEAR, number, photo, PhotoState.PRESENT);
            session.commit(ListKind.THIS_YEAR, "photo");
        }
    }
}
