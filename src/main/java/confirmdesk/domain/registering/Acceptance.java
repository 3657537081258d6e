package confirmdesk.domain.registering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the notice (考生须知) and the integrity statement (诚信承诺) were accepted; nothing as long as they were not. */
public record Acceptance(@Nullable Instant notice, @Nullable Instant integrity) {

    public static final Acceptance NONE = new Acceptance(null, null);

    public boolean isComplete() {
        return notice != null && integrity != null;
    }
}
