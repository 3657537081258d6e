package confirmdesk.store.handback;

import confirmdesk.desk.handback.HandBacks.Standing;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Handover;
import confirmdesk.domain.handback.Result;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.rows.ActTable;
import confirmdesk.store.rows.HandedBackTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Row;
import java.time.Instant;
import java.util.List;

/** Reads how registrations stand between site and centre; nothing personal but a clerk's own words is unsealed. */
final class Standings {

    /** The decision is the newest act that changed the state, or sent somebody back once more. */
    static final String SELECT = """
        SELECT s.registration_id, s.version, r.number, r.name, s.state, s.photo, s.original,
            (SELECT coalesce(max(l.id), 0) FROM act l WHERE l.registration_id = s.registration_id),
            a.id, a.clerk, a.at, a.reasons, a.text,
            %s
        FROM standing s
        JOIN registration r ON r.id = s.registration_id
        LEFT JOIN act a ON s.state <> 'PENDING' AND a.id = (
            SELECT max(d.id) FROM act d
            WHERE d.registration_id = s.registration_id AND NOT d.undone
                AND (d.from_state <> d.to_state OR d.act = 'RETURN'))
        LEFT JOIN handed_back h ON h.id = (
            SELECT max(n.id) FROM handed_back n WHERE n.registration_id = s.registration_id)
        """.formatted(HandedBackTable.HANDED);

    private static final int ACT = 9;
    private static final int HANDED = 14;

    private final ActTable acts;
    private final HandedBackTable handedBack;

    Standings(Seals seals) {
        acts = new ActTable(seals);
        handedBack = new HandedBackTable(seals);
    }

    Standing read(Row row) {
        return new Standing(
                row.number(1),
                row.number(2),
                row.textOrNull(4) == null ? "" : row.text(4),
                row.number(8),
                new Handover(result(row), handedBack.handedOrNull(row, HANDED)));
    }

    private Result result(Row row) {
        boolean replaced = row.textOrNull(7) != null && row.textOrNull(6) != null;
        boolean decided = row.textOrNull(ACT) != null;
        return new Result(
                new RegistrationNumber(row.text(3)),
                row.constant(5, State.class),
                decided ? ActTable.reasons(row.text(ACT + 3)) : List.of(),
                decided ? acts.text(row.number(ACT), row.bytesOrNull(ACT + 4)) : "",
                replaced ? row.text(6) : "",
                decided ? row.text(ACT + 1) : "",
                decided ? Instant.parse(row.text(ACT + 2)) : null,
                List.of());
    }
}
