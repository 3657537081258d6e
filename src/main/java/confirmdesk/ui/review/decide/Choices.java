package confirmdesk.ui.review.decide;

import java.util.List;

/**
 * What the panel of reasons shows.
 *
 * @param reasons those of the open group; empty while a group is still to be chosen
 * @param chosen everything chosen so far, of all groups
 */
public record Choices(List<Group> groups, List<Choice> reasons, List<Choice> chosen) {

    static final Choices NONE = new Choices(List.of(), List.of(), List.of());

    public Choices {
        groups = List.copyOf(groups);
        reasons = List.copyOf(reasons);
        chosen = List.copyOf(chosen);
    }

    /** @param chosen how many of its reasons are chosen */
    public record Group(int number, String name, boolean open, long chosen) {}

    /** @param number its key inside the open group */
    public record Choice(int number, String code, String sentence, boolean canBeFixed, boolean chosen) {}
}
