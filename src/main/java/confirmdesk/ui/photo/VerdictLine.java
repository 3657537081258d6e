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

    /** Whether this version of the program can measure it. */
    public boolean isChecked() {
        return result() != PhotoVerdict.Result.NOT_CHECKED;
    }

    /** What to do; nothing if the rule is kept. */
    public Optional<Message> advice() {
        return switch (result()) {
            case PASSED -> Optional.empty();
            case FAILED -> Optional.of(remedy());
            case NOT_CHECKED -> Optional.of(look());
        };
    }

    private Message remedy() {
        return switch (rule()) {
            case PIXELS, NOT_ENLARGED -> Message.of("photo.remedy-pixels");
            case ASPECT -> Message.of("photo.remedy-aspect");
            case FILE_SIZE -> Message.of("photo.remedy-size");
            case FORMAT, ONE_FACE, HEAD_SIZE, BACKGROUND -> Message.of("photo.remedy-another");
        };
    }

    private Message look() {
        return switch (rule()) {
            case NOT_ENLARGED -> Message.of("photo.look-sharp");
            case ONE_FACE -> Message.of("photo.look-face");
            case HEAD_SIZE -> Message.of("photo.look-head");
            case BACKGROUND -> Message.of("photo.look-background");
            case FORMAT, PIXELS, ASPECT, FILE_SIZE -> Message.of("photo.look");
        };
    }
}
