package confirmdesk.domain.photo.recipe;

import java.util.ArrayList;
import java.util.List;

/** The recipes of one picture, one for every step taken, so that each can be taken back. */
public record Steps(List<Recipe> taken) {

    public Steps {
        taken = List.copyOf(taken);
        if (taken.isEmpty()) {
            throw new IllegalArgumentException("there is always a recipe to begin with");
        }
    }

    public static Steps from(Recipe begin) {
        return new Steps(List.of(begin));
    }

    public Recipe now() {
        return taken.getLast();
    }

    /** One step further; a step that changes nothing is none. */
    public Steps then(Recipe next) {
        if (next.equals(now())) {
            return this;
        }
        List<Recipe> more = new ArrayList<>(taken);
        more.add(next);
        return new Steps(more);
    }

    public boolean canGoBack() {
        return taken.size() > 1;
    }

    /** One step back, as far as there is one. */
    public Steps back() {
        return canGoBack() ? new Steps(taken.subList(0, taken.size() - 1)) : this;
    }
}
