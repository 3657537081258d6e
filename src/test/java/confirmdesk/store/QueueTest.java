package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.CaseFile.Verdict;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Selection;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.store.rows.StandingRow;
import confirmdesk.store.rows.StandingTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.seal.StoreKey;
import confirmdesk.store.sql.Access;
import confirmdesk.store.sql.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every combination of state, outcome, automatic or not, and photo once. */
class QueueTest {

    @TempDir
    private Path parent;

    @Test
    void everybodyStandsInTheRightLinesAndNobodyIsLost() throws IOException {
        Path folder = parent.resolve("store");
        int people = State.values().length * Outcome.values().length * 2 * PhotoState.values().length;
        try (Store store = Stores.open(folder)) {
            Stores.take(
                    store,
                    Stream.generate(new MadeUp(6)::registration).limit(people).toList());
            spread(folder);
            List<CaseFile> files = new ArrayList<>();
            store.registrations().forEach(files::add);
            Map<QueueLine, Long> counts = store.registrations().counts();
            for (QueueLine line : QueueLine.values()) {
                long[] expected = files.stream()
                        .filter(file -> belongs(line, file))
                        .mapToLong(CaseFile::id)
                        .toArray();
                assertThat(store.registrations().ids(Selection.of(line)))
                        .as(line.name())
                        .containsExactly(expected);
                assertThat(counts).containsEntry(line, (long) expected.length);
            }
            assertThat(store.registrations().ids(new Selection(QueueLine.CONFIRMED, "", State.PAID)))
                    .hasSize(people / State.values().length);
            assertThat(inSomePart(store)).isEqualTo(waiting(files));
            assertThat(store.check().problems()).isEmpty();
        }
    }

    private static boolean belongs(QueueLine line, CaseFile file) {
        boolean pending = file.state() == State.PENDING;
        boolean waiting = pending && !file.verdict().automatic();
        Outcome outcome = file.verdict().outcome();
        return switch (line) {
            case PENDING -> pending;
            case PENDING_CHANGED -> waiting && outcome == Outcome.CHANGED;
            case PENDING_MERGE -> waiting && outcome == Outcome.ID_CHANGED;
            case PENDING_APPROVAL, PENDING_SETTLED, LAPSING, OVERDUE, SCORES_GIVEN_UP -> false;
            case PENDING_BY_HAND ->
                waiting
                        && Set.of(
                                        Outcome.DUPLICATE,
                                        Outcome.AMBIGUOUS,
                                        Outcome.NAME_VARIANT,
                                        Outcome.NAME_CHANGED,
                                        Outcome.PASSED_ALL,
                                        Outcome.UNCHANGED)
                                .contains(outcome);
            case PENDING_PHOTO -> pending && file.photo() != PhotoState.PRESENT;
            case PENDING_NEW ->
                waiting
                        && Set.of(Outcome.NEW, Outcome.ABSENT, Outcome.DISCIPLINED)
                                .contains(outcome);
            case AUTOMATIC -> pending && file.verdict().automatic();
            case CONFIRMED ->
                Set.of(State.CONFIRMED, State.AUTO_CONFIRMED, State.PAID).contains(file.state());
            case PAID -> file.state() == State.PAID;
            case RETURNED -> file.state() == State.RETURNED;
            case REJECTED -> file.state() == State.REJECTED;
            case ALL -> true;
        };
    }

    private static Set<Long> inSomePart(Store store) {
        Set<Long> ids = new TreeSet<>();
        Arrays.stream(QueueLine.values())
                .filter(line -> line.isPart() && line != QueueLine.PENDING_PHOTO && line != QueueLine.PAID)
                .forEach(line -> Arrays.stream(store.registrations().ids(Selection.of(line)))
                        .forEach(ids::add));
        return ids;
    }

    private static Set<Long> waiting(List<CaseFile> files) {
        Set<Long> ids = new TreeSet<>();
        files.stream()
                .filter(file -> file.state() == State.PENDING && !file.verdict().automatic())
                .forEach(file -> ids.add(file.id()));
        return ids;
    }

    /** Puts one person at every combination. */
    private static void spread(Path folder) throws IOException {
        String key = Files.readString(folder.resolve("key")).strip();
        StandingTable standings =
                new StandingTable(Seals.of(new StoreKey(Base64.getDecoder().decode(key))));
        try (Database database = new Database(folder.resolve("confirmdesk.db"), Access.WRITE)) {
            database.write(sql -> {
                long id = 1;
                for (State state : State.values()) {
                    for (Outcome outcome : Outcome.values()) {
                        for (String unmet : List.of("", "非历史考生")) {
                            for (PhotoState photo : PhotoState.values()) {
                                StandingRow row = standings.find(sql, id++).orElseThrow();
                                Verdict verdict = new Verdict(outcome, List.of(), "", "", "1111", "1111", unmet);
                                StandingRow.PhotoLink link = new StandingRow.PhotoLink(photo, null, null, null);
                                standings.replace(
                                        sql,
                                        row.version(),
                                        row.moved(state, link).withVerdict(verdict));
                            }
                        }
                    }
                }
                return id;
            });
        }
    }
}
