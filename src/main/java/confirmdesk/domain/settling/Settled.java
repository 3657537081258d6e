package confirmdesk.domain.settling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was settled about a registration, as an input of the comparison; it overwrites nothing of what the lists say. */
public record Settled(@Nullable Choice choice, @Nullable Finding finding) {

    public static final Settled NOTHING = new Settled(null, null);

    public Settled with(Choice chosen) {
        return new Settled(chosen, finding);
    }

    public Settled with(Finding found) {
        return new Settled(choice, found);
    }

    /** The request for a merge that waits for its second person. */
    public Optional<Finding.MergeRequested> request() {
        return finding instanceof Finding.MergeRequested requested ? Optional.of(requested) : Optional.empty();
    }
}
