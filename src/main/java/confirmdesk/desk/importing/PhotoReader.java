package confirmdesk.desk.importing;

import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.progress.Progress;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;

/** Takes the photos of an archive for the registrations that their names mean; a photo for nobody is refused. */
final class PhotoReader implements PhotoArchives.PhotoSink {

    private final ListKind kind;
    private final Imports.Session session;
    private final Pictures pictures;
    private final Tally tally;
    private final Progress progress;
    private final String file;
    private long read;

    PhotoReader(
            ListKind kind, Imports.Session session, Pictures pictures, Tally tally, Progress progress, String file) {
        this.kind = kind;
        this.session = session;
        this.pictures = pictures;
        this.tally = tally;
        this.progress = progress;
        this.file = file;
    }

    @Override
    public boolean photo(PhotoArchives.ArchivedPhoto photo) {
        read++;
        progress.at(Progress.Step.PHOTOS, read, 0);
        List<RegistrationNumber> meant = session.meantBy(kind, photo.key());
        if (meant.isEmpty()) {
            refuse(photo, "import.photoForNobody", "import.photoForNobody.remedy");
            return !progress.isCancelled();
        }
        PhotoState state = pictures.probe(photo.bytes());
        if (state != PhotoState.PRESENT) {
            tally.mark(problem(photo, "import.photoUnreadable", "import.photoUnreadable.remedy"));
        }
        for (RegistrationNumber number : meant) {
            tally.photo(session.putPhoto(kind, number, photo.bytes(), state));
        }
        return !progress.isCancelled();
    }

    private void refuse(PhotoArchives.ArchivedPhoto photo, String reason, String remedy) {
        tally.refuse(problem(photo, reason, remedy));
    }

    private RowProblem problem(PhotoArchives.ArchivedPhoto photo, String reason, String remedy) {
        return new RowProblem(
                new Place(file, read), "", photo.entry(), Message.of(reason), Message.of(remedy), List.of());
    }
}
