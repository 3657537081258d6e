package confirmdesk.desk.photocheck;

import confirmdesk.domain.photo.PhotoRule;

/** Registrations whose photos have something in common that somebody has to look at. */
public sealed interface PhotoGroup {

    /** No photo at all. */
    record Missing() implements PhotoGroup {}

    /** A file that can't be shown. */
    record Unreadable() implements PhotoGroup {}

    /** A rule that the photo breaks, or that points something out in it. */
    record Breaking(PhotoRule rule) implements PhotoGroup {}

    /** Any rule. */
    record BreakingAny() implements PhotoGroup {}

    /** Anything that a rule has to say: broken, pointed out or not measured. */
    record Found() implements PhotoGroup {}

    /** A rule that could not be measured, and so is not known to be kept. */
    record Unmeasured() implements PhotoGroup {}
}
