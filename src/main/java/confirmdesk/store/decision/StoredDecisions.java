package confirmdesk.store.decision;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.rows.Notes;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.rows.StandingRow;
import confirmdesk.store.rows.StandingTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The decisions of the store: each is on disk when its method returns. */
public final class StoredDecisions implements Decisions {

    private final Database database;
    private final Deeds deeds;
    private final Undoing undoing;
    private final LogBook log;
    private final Tables tables;
    private final RegistrationTable registrations;
    private final StandingTable standings;
    private final Notes notes;

    public StoredDecisions(Database database, Seals seals, LogBook log, Tables tables) {
        this.database = database;
        this.tables = tables;
        this.log = log;
        deeds = new Deeds(seals, log);
        undoing = new Undoing(seals, deeds, log);
        registrations = new RegistrationTable(seals);
        standings = new StandingTable(seals);
        notes = new Notes(seals.vault());
    }

    @Override
    public boolean apply(Change change) {
        return applyAll(List.of(change)) == 1;
    }

    @Override
    public long applyAll(Iterable<Change> changes) {
        return database.write(sql -> {
            long batch = deeds.next(sql);
            long next = batch;
            for (Change change : changes) {
                if (deeds.decide(sql, change, next, batch)) {
                    next++;
                }
            }
            return next - batch;
        });
    }

    @Override
    public Optional<Undoable> lastActOf(Clerk clerk) {
        return database.read(sql -> undoing.lastActOf(sql, clerk));
    }

    @Override
    public Optional<Undoable> lastActOn(RegistrationNumber number) {
        return database.read(sql -> undoing.lastActOn(sql, number));
    }

    @Override
    public Optional<State> cameFrom(RegistrationNumber number) {
        return database.read(sql -> sql.first("""
            SELECT a.from_state FROM act a JOIN standing s ON s.registration_id = a.registration_id
            WHERE a.registration_id = (SELECT id FROM registration WHERE number = ?)
                AND NOT a.undone AND a.to_state = s.state AND a.from_state <> s.state
            ORDER BY a.id DESC LIMIT 1\
            """, row -> row.constant(1, State.class), number.value()));
    }

    @Override
    public long undo(
            Undoable act,
            BiFunction<Registration, Surroundings, Comparison> compare,
            @Nullable Signature second,
            Clerk clerk,
            Instant at) {
        Undoing.Again again = new Undoing.Again(tables.current().names(), compare);
        return database.write(sql -> undoing.undo(sql, act, again, new Undoing.By(clerk, second, at)));
    }

    @Override
    public boolean note(RegistrationNumber number, String text, Clerk clerk, Instant at) {
        return database.write(sql -> {
            OptionalLong id = registrations.id(sql, number);
            if (id.isEmpty()) {
                return false;
            }
            StandingRow row = standings.find(sql, id.getAsLong()).orElseThrow();
            if (!standings.replace(sql, row.version(), row.withNote(notes.seal(row.id(), text)))) {
                return false;
            }
            log.append(sql, new Deed(clerk, at, Act.NOTE, number, null, null, ""));
            return true;
        });
    }
}
