package confirmdesk.store.rows;

import confirmdesk.desk.review.CaseFile.Verdict;
import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.store.rows.StandingRow.PhotoLink;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of where the registrations stand. */
public final class StandingTable {

    public static final SealedTable TABLE = SealedTable.of(
            "standing",
            "registration_id",
            "version",
            "state",
            "photo_state",
            "batch_photo",
            "photo",
            "original",
            "note",
            "due",
            "chosen",
            "outcome",
            "last_year",
            "changed",
            "written",
            "unmet",
            "automatic");

    /** The columns that {@link #verdict} reads, of a table called {@code s}. */
    public static final String VERDICT = "s.due, s.chosen, s.outcome, s.last_year, s.changed, s.written, s.unmet";

    private static final String SEPARATOR = "|";

    private final Seals seals;

    public StandingTable(Seals seals) {
        this.seals = seals;
    }

    /** The first standing of a registration. */
    public void arrive(Sql sql, long id) {
        TABLE.put(sql, seals.rows(), values(StandingRow.arrived(id)));
    }

    /** The row to be changed; one that was changed behind the program's back is never sealed again. */
    public Optional<StandingRow> find(Sql sql, long id) {
        return sql.first(TABLE.select() + " WHERE registration_id = ?", this::checked, id);
    }

    /** Replaces the row if it still has that version. @return whether it had */
    public boolean replace(Sql sql, long version, StandingRow row) {
        return TABLE.replaceIf(sql, seals.rows(), "version = ?", version, values(row));
    }

    private StandingRow checked(Row row) {
        if (!TABLE.fits(seals.rows(), row)) {
            throw new StoreTrouble(Message.of("store.sealBroken"));
        }
        return read(row);
    }

    private static StandingRow read(Row row) {
        PhotoLink photo = new PhotoLink(
                row.constant(4, PhotoState.class), row.textOrNull(5), row.textOrNull(6), row.textOrNull(7));
        return new StandingRow(
                row.number(1), row.number(2), row.constant(3, State.class), photo, row.bytesOrNull(8), verdict(row, 9));
    }

    /** The verdict in the columns from {@code first}. */
    public static Verdict verdict(Row row, int first) {
        return new Verdict(
                row.constant(first + 2, Outcome.class),
                split(row.text(first + 3)),
                row.text(first + 4),
                row.text(first + 5),
                row.text(first),
                row.text(first + 1),
                row.text(first + 6));
    }

    private static @Nullable Object[] values(StandingRow row) {
        Verdict verdict = row.verdict();
        return new @Nullable Object[] {
            row.id(),
            row.version(),
            row.state(),
            row.photo().state(),
            row.photo().batch(),
            row.photo().shown(),
            row.photo().original(),
            row.note(),
            verdict.due(),
            verdict.chosen(),
            verdict.outcome(),
            String.join(SEPARATOR, verdict.lastYear()),
            verdict.changedFields(),
            verdict.writtenDifferently(),
            verdict.unmet(),
            verdict.automatic()
        };
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }
}
