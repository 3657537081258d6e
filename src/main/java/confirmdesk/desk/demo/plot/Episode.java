package confirmdesk.desk.demo.plot;

import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import java.util.List;

/** What one plot brings into the two lists. */
public record Episode(List<Enrolled> thisYear, List<Earlier> lastYear) {

    public List<Photo> photosOfThisYear() {
        return thisYear.stream().map(Enrolled::photo).toList();
    }

    public List<Photo> photosOfLastYear() {
        return lastYear.stream().map(Earlier::photo).toList();
    }

    /** One registration of this year. */
    public record Enrolled(Registration registration, Truth truth, Photo photo) {

        Enrolled withoutPhoto() {
            return new Enrolled(registration, truth, photo.leftOut());
        }
    }

    /** One record of last year. */
    public record Earlier(LastYearRecord record, Photo photo) {

        Earlier withoutPhoto() {
            return new Earlier(record, photo.leftOut());
        }
    }
}
