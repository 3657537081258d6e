package confirmdesk.store.importing;

import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.decision.Deeds;
import confirmdesk.store.log.Deed;
import confirmdesk.store.rows.ActRow;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.rows.StandingRow;
import confirmdesk.store.rows.StandingTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.search.SearchIndex;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** Puts registrations of a batch in. */
public final class BatchRows {

    private final RegistrationTable registrations;
    private final StandingTable standings;
    private final SearchIndex search;
    private final Deeds deeds;

    public BatchRows(Seals seals, SearchIndex search, Deeds deeds) {
        this.search = search;
        this.deeds = deeds;
        registrations = new RegistrationTable(seals);
        standings = new StandingTable(seals);
    }

    /** The state of a registration. */
    State state(Sql sql, long id) {
        return standings.find(sql, id).orElseThrow().state();
    }

    /** Puts one in or replaces it, in the caller's transaction. */
    public void put(Sql sql, Registration registration, boolean reopen, Clerk clerk, Instant at) {
        OptionalLong known = registrations.id(sql, registration.number());
        if (known.isEmpty()) {
            long id = sql.number("SELECT coalesce(max(id), 0) + 1 FROM registration");
            registrations.put(sql, id, registration);
            standings.arrive(sql, id);
            search.add(sql, id, registration);
            return;
        }
        long id = known.getAsLong();
        registrations.put(sql, id, registration);
        SearchIndex.remove(sql, id);
        search.add(sql, id, registration);
        StandingRow before = standings.find(sql, id).orElseThrow();
        if (reopen) {
            reopen(sql, before, registration.number(), clerk, at);
        } else {
            standings.replace(sql, before.version(), before.moved(before.state(), before.photo()));
        }
    }

    private void reopen(Sql sql, StandingRow before, RegistrationNumber number, Clerk clerk, Instant at) {
        long act = deeds.next(sql);
        deeds.act(
                sql,
                before,
                before.photo(),
                new ActRow(
                        act,
                        act,
                        before.id(),
                        Act.REOPEN,
                        before.state(),
                        State.PENDING,
                        clerk,
                        at,
                        List.of(),
                        "",
                        before.photo(),
                        false),
                new Deed(clerk, at, Act.REOPEN, number, before.state(), State.PENDING, ""));
    }
}
