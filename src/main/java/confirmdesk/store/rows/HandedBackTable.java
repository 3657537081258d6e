package confirmdesk.store.rows;

import confirmdesk.desk.handback.HandBacks.Line;
import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.handback.Answer;
import confirmdesk.domain.handback.Handed;
import confirmdesk.domain.message.Message;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of what was handed back about whom, and of what the centre said to it. */
public final class HandedBackTable {

    public static final SealedTable TABLE = SealedTable.of(
            "handed_back", "id", "export", "told", "registration_id", "state", "last_act", "answer", "words");

    /** The columns that {@link #handed} reads, of a table called {@code h}. */
    public static final String HANDED = "h.id, h.export, h.told, h.answer, h.words";

    private final Seals seals;

    public HandedBackTable(Seals seals) {
        this.seals = seals;
    }

    /** Whether the centre was told of an act, and didn't refuse what it was told. */
    public static boolean told(Sql sql, ActRow act) {
        return sql.number("""
            SELECT count(*) FROM handed_back
            WHERE registration_id = ? AND last_act >= ? AND (answer IS NULL OR answer <> 'REFUSED')\
            """, act.registration(), act.id()) > 0;
    }

    /** The number of the next row. */
    public long next(Sql sql) {
        return sql.number("SELECT coalesce(max(id), 0) + 1 FROM handed_back");
    }

    public void put(Sql sql, long id, long export, Line line) {
        put(sql, new Stored(id, export, line.told(), line.id(), line.state().name(), line.lastAct()), null, "");
    }

    /** Adds the centre's answer. @return whether the registration is in the hand-back */
    public boolean answer(Sql sql, long export, String number, Answer answer, String words) {
        Optional<Stored> stored = sql.first(
                TABLE.select()
                        + " WHERE export = ? AND registration_id = (SELECT id FROM registration WHERE number = ?)",
                this::checked,
                export,
                number);
        stored.ifPresent(row -> put(sql, row, answer, words));
        return stored.isPresent();
    }

    public Optional<Handed> find(Sql sql, long export, String number) {
        return sql.first(
                "SELECT " + HANDED + " FROM handed_back h"
                        + " WHERE h.export = ? AND h.registration_id = (SELECT id FROM registration WHERE number = ?)",
                row -> handed(row, 1),
                export,
                number);
    }

    /** What the columns {@link #HANDED} from {@code first} say; nothing if they are empty. */
    public @Nullable Handed handedOrNull(Row row, int first) {
        return row.textOrNull(first) == null ? null : handed(row, first);
    }

    private Handed handed(Row row, int first) {
        String answer = row.textOrNull(first + 3);
        byte[] words = row.bytesOrNull(first + 4);
        return new Handed(
                row.number(first + 1),
                row.text(first + 2),
                answer == null ? null : Answer.valueOf(answer),
                words == null
                        ? ""
                        : new String(seals.vault().open(words, place(row.number(first))), StandardCharsets.UTF_8));
    }

    /** A row without its answer. */
    private record Stored(long id, long export, String told, long registration, String state, long lastAct) {}

    private void put(Sql sql, Stored row, @Nullable Answer answer, String words) {
        TABLE.put(
                sql,
                seals.rows(),
                row.id(),
                row.export(),
                row.told(),
                row.registration(),
                row.state(),
                row.lastAct(),
                answer,
                words.isEmpty() ? null : seals.vault().seal(words.getBytes(StandardCharsets.UTF_8), place(row.id())));
    }

    private Stored checked(Row row) {
        if (!TABLE.fits(seals.rows(), row)) {
            throw new StoreTrouble(Message.of("store.sealBroken"));
        }
        return new Stored(row.number(1), row.number(2), row.text(3), row.number(4), row.text(5), row.number(6));
    }

    private static String place(long id) {
        return "handed back " + id;
    }
}
