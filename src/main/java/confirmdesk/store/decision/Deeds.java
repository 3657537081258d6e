package confirmdesk.store.decision;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.domain.decision.Act;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.papers.RecallTable;
import confirmdesk.store.rows.ActRow;
import confirmdesk.store.rows.ActTable;
import confirmdesk.store.rows.StandingRow;
import confirmdesk.store.rows.StandingRow.PhotoLink;
import confirmdesk.store.rows.StandingTable;
import confirmdesk.store.seal.RowSeals;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Sql;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Does something with one registration: its standing, the act that can be taken back, and the entry of the log. */
public final class Deeds {

    private final StandingTable standings;
    private final ActTable acts;
    private final LogBook log;
    private final RowSeals seals;

    public Deeds(Seals seals, LogBook log) {
        this.log = log;
        this.seals = seals.rows();
        standings = new StandingTable(seals);
        acts = new ActTable(seals);
    }

    /** The number that the next act gets. */
    public long next(Sql sql) {
        return acts.next(sql);
    }

    public Optional<StandingRow> standing(Sql sql, long registration) {
        return standings.find(sql, registration);
    }

    /**
     * Does it, in the caller's transaction.
     *
     * @param before where the registration stands now; its version is the one that must still be there
     * @param photo the photo afterwards
     * @return whether nobody was faster
     */
    public boolean act(Sql sql, StandingRow before, PhotoLink photo, ActRow act, Deed deed) {
        if (!standings.replace(sql, before.version(), before.moved(act.to(), photo))) {
            return false;
        }
        acts.put(sql, act);
        log.append(sql, deed);
        return true;
    }

    /** Does what a decision says, if the registration still is what was looked at. @return whether it was */
    public boolean decide(Sql sql, Decisions.Change change, long id, long batch) {
        StandingRow before = standing(sql, change.id()).orElse(null);
        if (before == null || before.version() != change.version() || before.state() != change.from()) {
            return false;
        }
        ActRow row = new ActRow(
                id,
                batch,
                change.id(),
                change.act(),
                change.from(),
                change.to(),
                change.clerk(),
                change.at(),
                change.reasonCodes(),
                change.text(),
                before.photo(),
                false);
        Deed deed = new Deed(
                change.clerk(),
                change.at(),
                change.act(),
                change.number(),
                change.from(),
                change.to(),
                change.logged());
        boolean done = act(sql, before, before.photo(), row, deed);
        if (done) {
            change.recall().ifPresent(recall -> RecallTable.put(sql, seals, id, recall));
        }
        return done;
    }

    /** Takes an act back if nothing happened to the registration since. @return whether nothing had */
    public boolean takeBack(Sql sql, ActRow act, Function<StandingRow, Deed> deed) {
        StandingRow now = standing(sql, act.registration()).orElseThrow();
        Optional<PhotoLink> photo = photoBefore(act, now.photo());
        if (!isUntouched(sql, act) || photo.isEmpty()) {
            return false;
        }
        if (!standings.replace(sql, now.version(), now.moved(act.from(), photo.get()))) {
            return false;
        }
        acts.takeBack(sql, act);
        log.append(sql, deed.apply(now));
        return true;
    }

    /** Whether nothing happened to the registration since. */
    boolean isUntouched(Sql sql, ActRow act) {
        return !act.undone()
                && standing(sql, act.registration())
                        .filter(now -> now.state() == act.to())
                        .isPresent()
                && acts.newestOn(sql, act.registration())
                        .filter(newest -> newest.id() == act.id())
                        .isPresent();
    }

    /** A replaced photo comes back as it was, unless the batch brought another one since. */
    private static Optional<PhotoLink> photoBefore(ActRow act, PhotoLink now) {
        if (act.act() != Act.REPLACE_PHOTO) {
            return Optional.of(now);
        }
        return Optional.of(act.before()).filter(before -> Objects.equals(before.batch(), now.batch()));
    }
}
