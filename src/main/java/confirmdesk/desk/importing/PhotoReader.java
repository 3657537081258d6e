package confirmdesk.desk.importing;

import confirmdesk.desk.importing.listed.Effect;
import confirmdesk.desk.importing.photos.Watch;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.reading.PhotoArchives;
import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoHints;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;

/** Takes the photos of one archive for whom their names mean; those for nobody, and two different ones, are refused. */
final class PhotoReader implements PhotoArchives.PhotoSink {

    private final ListKind kind;
    private final Imports.Session session;
    private final Pictures pictures;
    private final boolean dryRun;
    private final Tally tally;
    private final Watch watch;
    private final PhotoOwner owner;
    private final PhotoHints hints;

    PhotoReader(ListKind kind, Imports.Session session, Pictures pictures, boolean dryRun, Tally tally, Watch watch) {
        this.kind = kind;
        this.session = session;
        this.pictures = pictures;
        this.dryRun = dryRun;
        this.tally = tally;
        this.watch = watch;
        owner = new PhotoOwner(kind, session);
        hints = new PhotoHints(owner);
    }

    @Override
    public boolean photo(PhotoArchives.ArchivedPhoto photo) {
        Place place = watch.next();
        List<RegistrationNumber> meant = owner.of(photo.key());
        if (meant.isEmpty()) {
            tally.refuse(List.of(problem(place, photo.entry(), hints.whyNobody(photo.key()))));
        } else if (watch.twoPhotos().hasRival(meant, photo.bytes())) {
            tally.refuse(List.of(problem(place, photo.entry(), Message.of("import.photoTwice"))));
        } else if (!watch.twoPhotos().isNews()) {
            take(meant, photo, place);
        }
        return watch.goesOn();
    }

    private void take(List<RegistrationNumber> meant, PhotoArchives.ArchivedPhoto photo, Place place) {
        PhotoState state = pictures.probe(photo.bytes());
        if (state != PhotoState.PRESENT) {
            tally.mark(problem(place, photo.entry(), Message.of("import.photoUnreadable")));
        }
        meant.forEach(
                number -> tally.count(changes(number, photo.bytes(), state) ? Effect.PHOTO : Effect.PHOTO_SAME, 1));
    }

    @Override
    public void refused(String entry, Message why) {
        tally.refuse(
                List.of(new RowProblem(watch.next(), "", entry, why, Message.of("import.photoRefused.do"), List.of())));
    }

    private boolean changes(RegistrationNumber number, byte[] photo, PhotoState state) {
        return dryRun ? !session.hasPhoto(kind, number, photo) : session.putPhoto(kind, number, photo, state);
    }

    private static RowProblem problem(Place place, String entry, Message why) {
        return new RowProblem(place, "", entry, why, Message.of(why.key() + ".do"), List.of());
    }
}
