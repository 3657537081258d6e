package confirmdesk.domain.photo;

import confirmdesk.domain.message.Message;
import java.util.Optional;

/**
 * The verdict of one rule.
 *
 * @param measured the value as figures and signs that need no language, empty if it can't be measured
 * @param limit what the rule asks for, the same way; empty if figures can't say it
 * @param advice what to do about it
 * @param place where in the picture
 */
public record PhotoVerdict(
        PhotoRule rule,
        Result result,
        String measured,
        String limit,
        Optional<PhotoAdvice> advice,
        Optional<Place> place) {

    /** How a rule ended; a rule that can't be measured is never passed. */
    public enum Result {
        PASSED,
        FAILED,
        /** Broken, but only pointed out. */
        NOTED,
        NOT_CHECKED
    }

    /** What to do, and where; nothing if the rule is kept or was not checked. */
    public Optional<Message> whatToDo() {
        return advice.map(what -> place.map(where -> Message.of("photo.advice-at", where, what))
                .orElse(Message.of("photo.advice", what)));
    }

    public static PhotoVerdict passed(PhotoRule rule, String measured, String limit) {
        return new PhotoVerdict(rule, Result.PASSED, measured, limit, Optional.empty(), Optional.empty());
    }

    public static PhotoVerdict failed(PhotoRule rule, String measured, String limit, PhotoAdvice advice) {
        return new PhotoVerdict(rule, Result.FAILED, measured, limit, Optional.of(advice), Optional.empty());
    }

    public static PhotoVerdict notChecked(PhotoRule rule, String limit) {
        return new PhotoVerdict(rule, Result.NOT_CHECKED, "", limit, Optional.empty(), Optional.empty());
    }
}
