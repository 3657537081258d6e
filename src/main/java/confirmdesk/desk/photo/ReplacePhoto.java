package confirmdesk.desk.photo;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.LoggedReason;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Replaces a candidate's photo with one handed in, which is judged rule by rule and kept as it was. */
public final class ReplacePhoto {

    private final Registrations registrations;
    private final Photos photos;
    private final Pictures pictures;
    private final Tables tables;
    private final Clock clock;

    public ReplacePhoto(Registrations registrations, Photos photos, Pictures pictures, Tables tables, Clock clock) {
        this.registrations = registrations;
        this.photos = photos;
        this.pictures = pictures;
        this.tables = tables;
        this.clock = clock;
    }

    /** Makes a picture ready under the year's rules; nothing is stored yet. */
    public Pictures.Prepared prepare(Path file) {
        return pictures.prepare(file, tables.current().photo());
    }

    /** The same for a picture that was pasted. */
    public Pictures.Prepared prepare(Pictures.Pixels pasted) {
        return pictures.prepare(pasted, tables.current().photo());
    }

    /** The verdicts on the picture that was handed in for a registration; empty if none was. */
    public List<PhotoVerdict> verdicts(RegistrationNumber number) {
        return photos.handedIn(number)
                .map(handedIn -> pictures.prepare(handedIn, tables.current().photo()))
                .map(prepared ->
                        prepared instanceof Pictures.Prepared.Ready ready ? ready.verdicts() : List.<PhotoVerdict>of())
                .orElse(List.of());
    }

    /** Stores a picture that was made ready; one that fails a rule only with a reason, which is logged. */
    public Result replace(Look look, Pictures.Prepared.Ready picture, String reason, Clerk clerk) {
        if (!picture.passes() && reason.isBlank()) {
            return new RuleFailed(picture.verdicts());
        }
        return registrations
                .open(look.number())
                .map(file -> store(file, look, picture, reason, clerk))
                .orElseGet(() -> new NotFound(look.number()));
    }

    private Result store(CaseFile file, Look look, Pictures.Prepared.Ready picture, String reason, Clerk clerk) {
        Photos.Replacement replacement = new Photos.Replacement(
                file.id(),
                look.version().orElse(file.version()),
                look.number(),
                picture.handedIn(),
                picture.stored(),
                LoggedReason.of(List.of(), reason, file.registration()),
                clerk,
                clock.instant());
        return photos.replace(replacement) ? new Replaced(picture.verdicts()) : new ChangedElsewhere(file.state());
    }

    /** How a replacement ended. */
    public sealed interface Result {}

    public record Replaced(List<PhotoVerdict> verdicts) implements Result {}

    /** A rule fails and no reason was given; nothing was changed. */
    public record RuleFailed(List<PhotoVerdict> verdicts) implements Result {}

    public record ChangedElsewhere(State state) implements Result {}

    public record NotFound(RegistrationNumber number) implements Result {}
}
