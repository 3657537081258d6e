package confirmdesk.store.rows;

import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.rows.StandingRow.PhotoLink;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of what was done with registrations. */
public final class ActTable {

    public static final SealedTable TABLE = SealedTable.of(
            "act",
            "id",
            "batch",
            "registration_id",
            "act",
            "from_state",
            "to_state",
            "clerk",
            "at",
            "reasons",
            "text",
            "photo_state",
            "batch_photo",
            "photo",
            "original",
            "undone");

    private final Seals seals;

    public ActTable(Seals seals) {
        this.seals = seals;
    }

    /** Acts as a list of words for a query. */
    public static String words(Predicate<Act> which) {
        return Arrays.stream(Act.values())
                .filter(which)
                .map(act -> "'" + act + "'")
                .collect(Collectors.joining(", "));
    }

    /** The number of the next act. */
    public long next(Sql sql) {
        return sql.number("SELECT coalesce(max(id), 0) + 1 FROM act");
    }

    public void put(Sql sql, ActRow act) {
        PhotoLink before = act.before();
        TABLE.put(
                sql,
                seals.rows(),
                act.id(),
                act.batch(),
                act.registration(),
                act.act(),
                act.from(),
                act.to(),
                act.clerk().name(),
                act.at(),
                String.join("|", act.reasons()),
                closed(act),
                before.state(),
                before.batch(),
                before.shown(),
                before.original(),
                act.undone());
    }

    public void takeBack(Sql sql, ActRow act) {
        put(sql, act.takenBack());
    }

    public Optional<ActRow> find(Sql sql, long id) {
        return sql.first(TABLE.select() + " WHERE id = ?", this::checked, id);
    }

    /** The newest act on a registration that was not taken back. */
    public Optional<ActRow> newestOn(Sql sql, long registration) {
        return sql.first(
                TABLE.select() + " WHERE registration_id = ? AND NOT undone ORDER BY id DESC LIMIT 1",
                this::checked,
                registration);
    }

    /** The own words of an act. */
    public String text(long id, byte @Nullable [] closed) {
        return closed == null ? "" : new String(seals.vault().open(closed, place(id)), StandardCharsets.UTF_8);
    }

    public static List<String> reasons(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("\\|"));
    }

    private byte @Nullable [] closed(ActRow act) {
        return act.text().isEmpty()
                ? null
                : seals.vault().seal(act.text().getBytes(StandardCharsets.UTF_8), place(act.id()));
    }

    private ActRow checked(Row row) {
        if (!TABLE.fits(seals.rows(), row)) {
            throw new StoreTrouble(Message.of("store.sealBroken"));
        }
        return new ActRow(
                row.number(1),
                row.number(2),
                row.number(3),
                row.constant(4, Act.class),
                row.constant(5, State.class),
                row.constant(6, State.class),
                new Clerk(row.text(7)),
                Instant.parse(row.text(8)),
                reasons(row.text(9)),
                text(row.number(1), row.bytesOrNull(10)),
                new PhotoLink(
                        row.constant(11, PhotoState.class), row.textOrNull(12), row.textOrNull(13), row.textOrNull(14)),
                row.is(15));
    }

    private static String place(long id) {
        return "act " + id;
    }
}
