package confirmdesk.desk.photocheck;

import confirmdesk.desk.review.Summary;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;

/** A line of the list of what was found in the photos of the batch. */
public sealed interface Finding {

    Summary who();

    record Missing(Summary who) implements Finding {}

    record Unreadable(Summary who) implements Finding {}

    /** @param sameFile whether it is the same file, else one that looks the same */
    record SamePicture(Summary who, RegistrationNumber other, boolean sameFile) implements Finding {}

    /** A rule that is broken, or points something out. */
    record Broken(Summary who, PhotoVerdict verdict) implements Finding {}

    /** Rules that could not be measured, in their order. */
    record NotChecked(Summary who, List<PhotoRule> rules) implements Finding {}
}
