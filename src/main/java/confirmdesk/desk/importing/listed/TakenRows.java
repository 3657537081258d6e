package confirmdesk.desk.importing.listed;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of an import by what they do, in the order of the files; of each kind the first ones.
 *
 * @param changed all that take another's place, those that re-open a decision among them
 * @param reopened only those that re-open a decision
 */
public record TakenRows(List<TakenRow> added, List<TakenRow> changed, List<TakenRow> same, List<TakenRow> reopened) {

    public static final TakenRows NONE = new TakenRows(List.of(), List.of(), List.of(), List.of());

    /** Of each kind: nobody reads more on a screen, and all four lists together stay below 20 MB. */
    public static final int MOST = 10_000;

    public TakenRows {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        same = List.copyOf(same);
        reopened = List.copyOf(reopened);
    }

    /** Takes the rows one by one. */
    public static final class Collector {
        private final List<TakenRow> added = new ArrayList<>();
        private final List<TakenRow> changed = new ArrayList<>();
        private final List<TakenRow> same = new ArrayList<>();
        private final List<TakenRow> reopened = new ArrayList<>();

        public void add(TakenRow row) {
            switch (row.treatment()) {
                case ADDED -> keep(row, added);
                case SAME, OLDER -> keep(row, same);
                case REPLACED, REPLACED_THOUGH_FINAL -> keep(row, changed);
                case REOPENED -> {
                    keep(row, changed);
                    keep(row, reopened);
                }
            }
        }

        public TakenRows rows() {
            return new TakenRows(added, changed, same, reopened);
        }

        private static void keep(TakenRow row, List<TakenRow> kept) {
            if (kept.size() < MOST) {
                kept.add(row);
            }
        }
    }
}
