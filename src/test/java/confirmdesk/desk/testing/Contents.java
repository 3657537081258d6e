package confirmdesk.desk.testing;

import confirmdesk.desk.output.Exports;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Handed;
import confirmdesk.domain.log.LogChain;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Settled;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything a store holds; it can be copied, so that what isn't committed is forgotten. */
final class Contents {

    final Map<RegistrationNumber, CaseFile> files = new LinkedHashMap<>();
    final Map<RegistrationNumber, LastYearRecord> lastYear = new LinkedHashMap<>();
    final Map<RegistrationNumber, byte[]> batchPhotos = new TreeMap<>();
    final Map<RegistrationNumber, byte[]> newPhotos = new TreeMap<>();
    final Map<RegistrationNumber, byte[]> lastYearPhotos = new TreeMap<>();
    final List<Deed> deeds = new ArrayList<>();
    final Set<Long> undone = new HashSet<>();
    final Map<RegistrationNumber, Settled> settled = new TreeMap<>();
    final Map<Long, Settled> settledBefore = new TreeMap<>();
    final List<LogEntry> log = new ArrayList<>();
    final Map<Long, Exports.Kept> exports = new TreeMap<>();
    final Map<RegistrationNumber, Doubt> doubts = new TreeMap<>();
    final Map<String, String> tables = new TreeMap<>();
    final Map<RegistrationNumber, Map<String, Tick>> ticks = new TreeMap<>();
    final List<HandedRow> handed = new ArrayList<>();

    @Nullable
    Integer year;

    Contents copy() {
        Contents copy = new Contents();
        copy.become(this);
        return copy;
    }

    /** Forgets everything and holds what the other one holds. */
    void become(Contents other) {
        replace(files, other.files);
        replace(lastYear, other.lastYear);
        replace(batchPhotos, other.batchPhotos);
        replace(newPhotos, other.newPhotos);
        replace(lastYearPhotos, other.lastYearPhotos);
        replace(exports, other.exports);
        replace(doubts, other.doubts);
        replace(tables, other.tables);
        replace(settled, other.settled);
        replace(settledBefore, other.settledBefore);
        replace(ticks, other.ticks);
        deeds.clear();
        deeds.addAll(other.deeds);
        undone.clear();
        undone.addAll(other.undone);
        handed.clear();
        handed.addAll(other.handed);
        log.clear();
        log.addAll(other.log);
        year = other.year;
    }

    /** Everything as values that can be compared. */
    List<Object> everything() {
        return List.of(
                Map.copyOf(files),
                Map.copyOf(lastYear),
                hashes(batchPhotos),
                hashes(newPhotos),
                hashes(lastYearPhotos),
                List.copyOf(log),
                List.copyOf(handed),
                Set.copyOf(exports.keySet()),
                Map.copyOf(doubts),
                Map.copyOf(tables),
                Map.copyOf(ticks),
                Optional.ofNullable(year));
    }

    Optional<CaseFile> file(long id) {
        return files.values().stream().filter(f -> f.id() == id).findFirst();
    }

    void put(CaseFile file) {
        files.put(file.registration().number(), file);
    }

    /** Notes a deed that can be found again, and logs it. */
    void deed(Deed deed, String reason) {
        deeds.add(deed);
        log(deed.clerk(), deed.at(), deed.act(), deed.number(), deed.from(), deed.to(), reason);
    }

    void log(Clerk clerk, Instant at, Act act, String reason) {
        log(clerk, at, act, null, null, null, reason);
    }

    void log(
            Clerk clerk,
            Instant at,
            Act act,
            @Nullable RegistrationNumber number,
            @Nullable State from,
            @Nullable State to,
            String reason) {
        LogEntry entry = new LogEntry(log.size() + 1L, at, clerk, act, number, from, to, reason, "");
        log.add(new LogEntry(entry.number(), at, clerk, act, number, from, to, reason, LogChain.hash(head(), entry)));
    }

    String head() {
        return log.isEmpty() ? LogChain.START : log.getLast().hash();
    }

    static Map<RegistrationNumber, String> hashes(Map<RegistrationNumber, byte[]> photos) {
        Map<RegistrationNumber, String> hashes = new TreeMap<>();
        photos.forEach((number, photo) -> hashes.put(number, Sha256.hex(photo)));
        return hashes;
    }

    /** Whether the centre was told of a deed, and didn't refuse what it was told. */
    boolean isHandedBack(Deed deed) {
        return handed.stream()
                .anyMatch(row -> row.number().equals(deed.number())
                        && row.lastAct() >= deed.id()
                        && !row.handed().isRefused());
    }

    private static <K, V> void replace(Map<K, V> here, Map<K, V> there) {
        here.clear();
        here.putAll(there);
    }

    /** What a batch says of a withdrawal. @param stays whether a person found that it stands */
    record Doubt(String word, boolean stays) {}

    /** That somebody was in a hand-back, and the newest act then. */
    record HandedRow(RegistrationNumber number, long lastAct, Handed handed) {}

    /** One act on one registration. @param step what was done together @param before as it was */
    record Deed(
            long id,
            long step,
            CaseFile before,
            byte @Nullable [] photoBefore,
            Act act,
            State to,
            Clerk clerk,
            Instant at) {

        RegistrationNumber number() {
            return before.registration().number();
        }

        State from() {
            return before.state();
        }
    }
}
