package confirmdesk.desk.returned;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.domain.paying.Balance.Sum;
import java.util.List;
import java.util.Map;

/**
 * What a list that came back did, or on a dry run would do.
 *
 * @param file its name without folders
 * @param description what it was recognised as: see {@link Reading.Complete}
 * @param effects how many rows did what, with their amount where it is about money
 * @param refused the rows that can't be taken, at most {@link #MOST_LISTED}; {@code refusedCount} counts all
 * @param opened the rows that wait for a person, at most {@link #MOST_LISTED}
 */
public record ReturnReport(
        String file,
        String description,
        long rows,
        Map<Effect, Sum> effects,
        long refusedCount,
        List<RowProblem> refused,
        List<RowProblem> opened,
        List<String> header) {

    public static final int MOST_LISTED = 10_000;

    public ReturnReport {
        effects = Map.copyOf(effects);
        refused = List.copyOf(refused);
        opened = List.copyOf(opened);
        header = List.copyOf(header);
    }

    /** How many rows did this, and their amount. */
    public Sum of(Effect effect) {
        return effects.getOrDefault(effect, Sum.NOTHING);
    }

    /** Whether the store is as it was before, because everything was there already or refused. */
    public boolean nothingNew() {
        return effects.entrySet().stream()
                .allMatch(e -> e.getKey() == Effect.SAME || e.getValue().heads() == 0);
    }

    /** Whether no row at all could be taken. */
    public boolean nothingTaken() {
        return effects.values().stream().allMatch(sum -> sum.heads() == 0);
    }
}
