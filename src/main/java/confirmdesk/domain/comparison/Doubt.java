package confirmdesk.domain.comparison;

import confirmdesk.domain.settling.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a person has still to answer about a registration, and how far that is.
 *
 * @param open the outcome that asks, if it still does
 */
public record Doubt(@Nullable Outcome open, Stage stage) {

    /** The doubt that comes with an outcome before anybody looked. */
    public static Doubt of(Outcome outcome) {
        return new Doubt(outcome.asks() ? outcome : null, Stage.NONE);
    }

    public boolean isOpen(Outcome outcome) {
        return open == outcome;
    }

    /** Whether last year's scores are to be merged and nobody asked for it yet, or a second person declined. */
    public boolean lacksMerge() {
        return stage == Stage.DECLINED || isOpen(Outcome.ID_CHANGED) && stage == Stage.NONE;
    }
}
