package confirmdesk.store.decision;

import confirmdesk.desk.decision.Decisions.Undoable;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.comparison.Comparing;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.rows.ActRow;
import confirmdesk.store.rows.ActTable;
import confirmdesk.store.rows.HandedBackTable;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Finds the acts that can be taken back, and takes them back. */
final class Undoing {

    private static final Set<Act> TAKEN_BACK = EnumSet.of(
            Act.CONFIRM,
            Act.AUTO_CONFIRM,
            Act.REJECT,
            Act.RETURN,
            Act.REPLACE_PHOTO,
            Act.REGISTER,
            Act.PAY,
            Act.WITHDRAW,
            Act.ABANDON,
            Act.REOPEN_CLOSED,
            Act.REFUSED_BY_CENTRE);

    /** Acts that a person can take back and after which nothing happened to their registration. */
    private static final String OPEN = """
        FROM act a JOIN standing s ON s.registration_id = a.registration_id
        WHERE NOT a.undone AND a.to_state = s.state
            AND a.act IN (%s)
            AND NOT EXISTS (
                SELECT 1 FROM act n WHERE n.registration_id = a.registration_id AND n.id > a.id AND NOT n.undone)
        """.formatted(ActTable.words(act -> TAKEN_BACK.contains(act) || act.settles()));

    private final Deeds deeds;
    private final Unregistering unregistering;
    private final Comparing comparing;
    private final ActTable acts;
    private final RegistrationTable registrations;

    Undoing(Seals seals, Deeds deeds, LogBook log) {
        this.deeds = deeds;
        unregistering = new Unregistering(seals, log);
        comparing = new Comparing(seals);
        acts = new ActTable(seals);
        registrations = new RegistrationTable(seals);
    }

    /** How registrations are compared again whose settlement is taken back. */
    record Again(NameVariants names, BiFunction<Registration, Surroundings, Comparison> compare) {}

    /** Who takes an act back, and who stands for it too. */
    record By(Clerk clerk, @Nullable Signature second, Instant at) {

        String logged(Act act) {
            return second == null ? act.word() : act.word() + second.asSecond();
        }
    }

    Optional<Undoable> lastActOf(Sql sql, Clerk clerk) {
        return sql.first(
                        "SELECT a.id " + OPEN + "AND a.clerk = ? ORDER BY a.id DESC LIMIT 1",
                        row -> row.number(1),
                        clerk.name())
                .flatMap(id -> acts.find(sql, id))
                .map(act -> undoable(sql, act, openInBatch(sql, act.batch()).length));
    }

    Optional<Undoable> lastActOn(Sql sql, RegistrationNumber number) {
        return sql.first(
                        "SELECT a.id " + OPEN
                                + "AND a.registration_id = (SELECT id FROM registration WHERE number = ?)"
                                + " ORDER BY a.id DESC LIMIT 1",
                        row -> row.number(1),
                        number.value())
                .flatMap(id -> acts.find(sql, id))
                .map(act -> undoable(sql, act, isChoice(act) ? inBatch(sql, act.batch()) : 1));
    }

    /**
     * Takes back the act, or all of the step that it is the last of; a choice between registrations goes back for all of
     * them or for none. @return how many
     */
    long undo(Sql sql, Undoable undoable, Again again, By by) {
        ActRow last = acts.find(sql, undoable.id()).orElseThrow();
        if (isChoice(last) && openInBatch(sql, last.batch()).length < inBatch(sql, last.batch())) {
            return 0;
        }
        List<Long> ids = undoable.together() == 1
                ? List.of(last.id())
                : Arrays.stream(openInBatch(sql, last.batch())).boxed().toList();
        return ids.stream()
                .map(id -> acts.find(sql, id).orElseThrow())
                .filter(act -> takeBack(sql, act, again, by))
                .count();
    }

    private static boolean isChoice(ActRow act) {
        return act.act() == Act.SETTLE_DUPLICATE;
    }

    private static long inBatch(Sql sql, long batch) {
        return sql.number("SELECT count(*) FROM act WHERE batch = ?", batch);
    }

    /** What was settled or refused by the centre is no more, so the registration is compared again. */
    private boolean takeBack(Sql sql, ActRow act, Again again, By by) {
        if (by.second() == null && HandedBackTable.told(sql, act)) {
            return false;
        }
        if (act.act() == Act.REGISTER) {
            return unregistering.takeBack(sql, act, deeds.isUntouched(sql, act), again, by);
        }
        RegistrationNumber number =
                registration(sql, act).map(Registration::number).orElseThrow();
        boolean taken = deeds.takeBack(
                sql,
                act,
                now -> new Deed(by.clerk(), by.at(), Act.UNDO, number, now.state(), act.from(), by.logged(act.act())));
        if (taken && act.act().changesComparison()) {
            comparing.again(sql, act.registration(), again.names(), again.compare());
        }
        return taken;
    }

    private static long[] openInBatch(Sql sql, long batch) {
        return sql.numbers("SELECT a.id " + OPEN + "AND a.batch = ? ORDER BY a.id", batch);
    }

    private Undoable undoable(Sql sql, ActRow act, long together) {
        Registration registration = registration(sql, act).orElseThrow();
        return new Undoable(
                act.id(),
                together,
                registration.number(),
                registration.get(Field.NAME),
                act.act(),
                act.from(),
                act.to(),
                act.clerk(),
                act.at(),
                together > 1 ? anyTold(sql, act.batch()) : HandedBackTable.told(sql, act));
    }

    private boolean anyTold(Sql sql, long batch) {
        return Arrays.stream(openInBatch(sql, batch))
                .anyMatch(id -> HandedBackTable.told(sql, acts.find(sql, id).orElseThrow()));
    }

    private Optional<Registration> registration(Sql sql, ActRow act) {
        return registrations.find(sql, act.registration());
    }
}
