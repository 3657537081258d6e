package confirmdesk.store.review;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.CaseFile.LastDecision;
import confirmdesk.desk.review.CaseFile.Verdict;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.store.papers.RecallTable;
import confirmdesk.store.rows.ActTable;
import confirmdesk.store.rows.Notes;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.rows.SettledTable;
import confirmdesk.store.rows.StandingTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads a registration with everything that was decided about it. */
final class CaseFiles {

    /** The last decision is the newest change of state that stands; a newer record of the batch takes its place. */
    static final String SELECT = """
        SELECT %s,
            s.version, s.state, s.photo_state, s.note,
            %s,
            %s,
            a.id, a.clerk, a.at, a.reasons, a.text,
            %s
        FROM registration r
        JOIN standing s ON s.registration_id = r.id
        LEFT JOIN settled d ON d.registration_id = r.id
        LEFT JOIN act a ON a.act <> 'REOPEN' AND a.id = (
            SELECT max(n.id) FROM act n
            WHERE n.registration_id = r.id AND NOT n.undone AND n.act NOT IN (%s))
        LEFT JOIN recall c ON c.act_id = a.id
        """.formatted(
                    RegistrationTable.COLUMNS,
                    StandingTable.VERDICT,
                    SettledTable.DOUBT,
                    RecallTable.COLUMNS,
                    ActTable.words(act -> act == Act.REPLACE_PHOTO || act == Act.REGISTER || act.settles()));

    private static final int STANDING = RegistrationTable.WIDTH + 1;
    private static final int VERDICT = STANDING + 4;
    private static final int DOUBT = VERDICT + 7;
    private static final int ACT = DOUBT + 2;
    private static final int RECALL = ACT + 5;

    private final RegistrationTable registrations;
    private final Notes notes;
    private final ActTable acts;

    CaseFiles(Seals seals) {
        registrations = new RegistrationTable(seals);
        notes = new Notes(seals.vault());
        acts = new ActTable(seals);
    }

    CaseFile read(Row row) {
        RegistrationTable.Stored stored = registrations.read(row);
        Verdict verdict = StandingTable.verdict(row, VERDICT);
        return new CaseFile(
                stored.id(),
                row.number(STANDING),
                stored.registration(),
                row.constant(STANDING + 1, State.class),
                row.constant(STANDING + 2, PhotoState.class),
                notes.open(stored.id(), row.bytesOrNull(STANDING + 3)),
                verdict,
                SettledTable.doubt(row, DOUBT, verdict.outcome()),
                lastDecision(row));
    }

    private @Nullable LastDecision lastDecision(Row row) {
        if (row.textOrNull(ACT) == null) {
            return null;
        }
        return new LastDecision(
                row.text(ACT + 1),
                Instant.parse(row.text(ACT + 2)),
                ActTable.reasons(row.text(ACT + 3)),
                acts.text(row.number(ACT), row.bytesOrNull(ACT + 4)),
                RecallTable.read(row, RECALL));
    }
}
