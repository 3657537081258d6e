package confirmdesk.store.decision;

import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Registration;
import confirmdesk.store.comparison.Touched;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.rows.ActRow;
import confirmdesk.store.rows.DraftTable;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.search.SearchIndex;
import confirmdesk.store.sql.Sql;
import java.util.List;

/**
 * Takes back that somebody was registered at the desk: the draft is open again, and the registration is as if it had never
 * been. The log keeps both entries.
 */
final class Unregistering {

    /** Where somebody outside was told of it, or money came: then it stays. */
    private static final List<String> TOLD = List.of(
            "SELECT count(*) FROM handed_back WHERE registration_id = ?",
            "SELECT count(*) FROM notice WHERE registration_id = ?",
            "SELECT count(*) FROM listed WHERE registration_id = ?",
            "SELECT count(*) FROM payment WHERE registration_id = ?",
            "SELECT count(*) FROM payment WHERE act IN (SELECT id FROM act WHERE registration_id = ?)",
            "SELECT count(*) FROM region_review WHERE registration_id = ?",
            "SELECT count(*) FROM carried_over WHERE registration_id = ?");

    /** What belongs to the registration alone, the rows that others refer to last. */
    private static final List<String> FORGOTTEN = List.of(
            "DELETE FROM paper_tick WHERE registration_id = ?",
            "DELETE FROM possibly_withdrawn WHERE registration_id = ?",
            "DELETE FROM settled WHERE registration_id = ?",
            "DELETE FROM settlement WHERE registration_id = ?",
            "DELETE FROM recall WHERE act_id IN (SELECT id FROM act WHERE registration_id = ?)",
            "DELETE FROM act WHERE registration_id = ?",
            "DELETE FROM standing WHERE registration_id = ?",
            "DELETE FROM registration WHERE id = ?");

    private final LogBook log;
    private final RegistrationTable registrations;
    private final DraftTable drafts;
    private final Touched touched;

    Unregistering(Seals seals, LogBook log) {
        this.log = log;
        registrations = new RegistrationTable(seals);
        drafts = new DraftTable(seals);
        touched = new Touched(seals);
    }

    /** @param pending whether it is still pending and nothing was done since @return whether it was taken back */
    boolean takeBack(Sql sql, ActRow act, boolean pending, Undoing.Again again, Undoing.By by) {
        long id = act.registration();
        if (!pending || TOLD.stream().anyMatch(query -> sql.number(query, id) > 0)) {
            return false;
        }
        Registration registration = registrations.find(sql, id).orElseThrow();
        DraftTable.Kept kept = drafts.find(sql, registration.number()).orElseThrow();
        SearchIndex.remove(sql, id);
        FORGOTTEN.forEach(statement -> sql.change(statement, id));
        drafts.put(sql, kept.submitted(false));
        log.append(
                sql,
                new Deed(
                        by.clerk(),
                        by.at(),
                        Act.UNDO,
                        registration.number(),
                        State.PENDING,
                        null,
                        by.logged(Act.REGISTER)));
        touched.compareAgain(sql, registration, again.names(), again.compare());
        return true;
    }
}
