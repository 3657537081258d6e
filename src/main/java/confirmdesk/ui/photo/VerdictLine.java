package confirmdesk.ui.photo;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import java.util.Optional;

/** One rule with its verdict, and what to do about it. */
public record VerdictLine(PhotoVerdict verdict) {

    public PhotoRule rule() {
        return verdict.rule();
    }

    public PhotoVerdict.Result result() {
        return verdict.result();
    }

    /** How soon it is told: what is broken first, then what is to be looked at, what is kept last. */
    int urgency() {
        return switch (result()) {
            case FAILED -> 0;
            case NOTED -> 1;
            case NOT_CHECKED -> 2;
            case PASSED -> 3;
        };
    }

    /** Whether this version of the program can measure it. */
    public boolean isChecked() {
        return result() != PhotoVerdict.Result.NOT_CHECKED;
    }

    /** What to do, and where; nothing if the rule is kept. */
    public Optional<Message> advice() {
        return isChecked() ? verdict.whatToDo() : Optional.of(look());
    }

    private Message look() {
        return switch (rule()) {
            case NOT_ENLARGED, SHARPNESS, COMPRESSION -> Message.of("photo.look-sharp");
            case ONE_FACE, UPRIGHT, FROM_THE_FRONT, EYES -> Message.of("photo.look-face");
            case HEAD_SIZE, HEAD_TOP, HEAD_MIDDLE, EYE_LINE -> Message.of("photo.look-head");
            case BACKGROUND -> Message.of("photo.look-background");
            case FORMAT, PIXELS, ASPECT, FILE_SIZE, BRIGHTNESS, CONTRAST, COLOUR -> Message.of("photo.look");
        };
    }
}
