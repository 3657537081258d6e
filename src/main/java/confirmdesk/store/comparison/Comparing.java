package confirmdesk.store.comparison;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.examyear.Tables.Recompared;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.review.CaseFile.Verdict;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Likeness;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.comparison.Unmet;
import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.store.rows.RegistrationTable;
import confirmdesk.store.rows.SettledTable;
import confirmdesk.store.rows.StandingRow;
import confirmdesk.store.rows.StandingTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Sql;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares every registration of the store and keeps the verdicts, in the words of the contract. */
public final class Comparing {

    private static final int PAGE = 500;
    private static final int REPORT_EVERY = 100;

    private final RegistrationTable registrations;
    private final StandingTable standings;
    private final Neighbours neighbours;
    private final PlainNames plainNames;
    private final SettledTable settled;

    public Comparing(Seals seals) {
        registrations = new RegistrationTable(seals);
        standings = new StandingTable(seals);
        neighbours = new Neighbours(seals);
        plainNames = new PlainNames(seals);
        settled = new SettledTable(seals);
    }

    /** Sees to it that last year's plain names were made with these variants. */
    public void align(Sql sql, NameVariants names) {
        plainNames.refresh(sql, names);
    }

    /** Does it in the caller's transaction, in the order of import, up to the end or until it is cancelled. */
    public void all(
            Sql sql,
            NameVariants names,
            BiFunction<Registration, Surroundings, Comparison> compare,
            Progress progress) {
        long of = sql.number("SELECT count(*) FROM registration");
        long[] done = {0};
        each(sql, names, compare, (row, person) -> {
            keep(sql, row, person.after());
            if (++done[0] % REPORT_EVERY == 0) {
                progress.at(Progress.Step.COMPARING, done[0], of);
            }
            return !progress.isCancelled();
        });
    }

    /** Tells what comes out, as long as {@code goOn} wants to know, and keeps nothing of it. */
    public void look(
            Sql sql,
            NameVariants names,
            BiFunction<Registration, Surroundings, Comparison> compare,
            Predicate<Recompared> goOn) {
        each(sql, names, compare, (row, person) -> goOn.test(person));
    }

    private void each(
            Sql sql,
            NameVariants names,
            BiFunction<Registration, Surroundings, Comparison> compare,
            BiPredicate<StandingRow, Recompared> goOn) {
        align(sql, names);
        List<RegistrationTable.Stored> page = registrations.after(sql, 0, PAGE);
        while (!page.isEmpty()) {
            for (RegistrationTable.Stored stored : page) {
                Registration registration = stored.registration();
                StandingRow row = standings.find(sql, stored.id()).orElseThrow();
                Comparison found = compare.apply(registration, neighbours.around(sql, registration, names));
                if (!goOn.test(row, new Recompared(registration, before(row), found))) {
                    return;
                }
            }
            page = registrations.after(sql, page.getLast().id(), PAGE);
        }
    }

    private static Tables.Before before(StandingRow row) {
        Verdict verdict = row.verdict();
        return new Tables.Before(row.state(), verdict.outcome(), verdict.due(), verdict.automatic());
    }

    /** Compares one registration again, in the caller's transaction. */
    public void again(
            Sql sql, long id, NameVariants names, BiFunction<Registration, Surroundings, Comparison> compare) {
        Registration registration = registrations.find(sql, id).orElseThrow();
        StandingRow row = standings.find(sql, id).orElseThrow();
        keep(sql, row, compare.apply(registration, neighbours.around(sql, registration, names)));
    }

    private void keep(Sql sql, StandingRow row, Comparison found) {
        settled.keep(sql, row.id(), found.question());
        Verdict verdict = verdict(found);
        if (!row.verdict().equals(verdict)) {
            standings.replace(sql, row.version(), row.withVerdict(verdict));
        }
    }

    private static Verdict verdict(Comparison found) {
        return new Verdict(
                found.outcome(),
                found.lastYear().stream().map(RegistrationNumber::value).toList(),
                headers(found.fieldsThatAre(Likeness.CHANGED)),
                headers(found.fieldsThatAre(Likeness.WRITTEN_DIFFERENTLY)),
                found.due().code(),
                found.chosen().code(),
                found.unmet().stream().map(Unmet::word).collect(Collectors.joining("|")));
    }

    private static String headers(List<Field> fields) {
        return fields.stream().map(Field::header).collect(Collectors.joining("|"));
    }
}
