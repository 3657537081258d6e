package confirmdesk.store.handback;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.handback.HandBacks;
import confirmdesk.desk.output.Exports;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.handback.Handed;
import confirmdesk.domain.names.NameVariants;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.comparison.Comparing;
import confirmdesk.store.decision.Deeds;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.output.StoredExports;
import confirmdesk.store.photo.PhotoBox;
import confirmdesk.store.rows.HandedBackTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** The hand-backs of the store. */
public final class StoredHandBacks implements HandBacks {

    private static final String SENT = """
        SELECT e.number, e.at, e.clerk, e.summary, e.sha256, count(h.id),
            count(h.id) FILTER (WHERE h.answer = 'ACCEPTED'), count(h.id) FILTER (WHERE h.answer = 'REFUSED')
        FROM export e LEFT JOIN handed_back h ON h.export = e.number
        WHERE e.kind = ?
        GROUP BY e.number, e.at, e.clerk, e.summary, e.sha256
        ORDER BY e.number DESC\
        """;

    private final Database database;
    private final PhotoBox photos;
    private final Deeds deeds;
    private final Tables tables;
    private final Comparing comparing;
    private final LogBook log;
    private final StoredExports exports;
    private final Standings standings;
    private final HandedBackTable handedBack;
    private final Pieces pieces;

    public StoredHandBacks(Database database, PhotoBox photos, Seals seals, LogBook log, Deeds deeds, Tables tables) {
        this.database = database;
        this.photos = photos;
        this.deeds = deeds;
        this.tables = tables;
        comparing = new Comparing(seals);
        this.log = log;
        exports = new StoredExports(database, seals, log);
        standings = new Standings(seals);
        handedBack = new HandedBackTable(seals);
        pieces = new Pieces(database, seals);
    }

    @Override
    public void forEach(Consumer<Standing> sink) {
        database.read(sql -> {
            sql.each(Standings.SELECT + "ORDER BY s.registration_id", row -> sink.accept(standings.read(row)));
            return true;
        });
    }

    @Override
    public Optional<Standing> find(RegistrationNumber number) {
        return database.read(
                sql -> sql.first(Standings.SELECT + "WHERE r.number = ?", standings::read, number.value()));
    }

    @Override
    public Optional<byte[]> photo(String sha256) {
        return photos.find(sha256);
    }

    @Override
    public void keep(Parcel parcel) {
        pieces.keep(parcel.number(), parcel.bytes());
        database.write(sql -> {
            exports.keep(sql, listed(parcel), new byte[0]);
            long next = handedBack.next(sql);
            for (Line line : parcel.lines()) {
                handedBack.put(sql, next++, parcel.number(), line);
            }
            return true;
        });
    }

    @Override
    public Optional<String> sha256(long export) {
        return database.read(sql -> sql.first(
                "SELECT sha256 FROM export WHERE number = ? AND kind = ?",
                row -> row.text(1),
                export,
                Exports.Kind.RESULTS.word()));
    }

    @Override
    public void read(long export, Consumer<byte[]> sink) {
        pieces.read(export, sink);
    }

    @Override
    public List<Sent> sent() {
        return database.read(sql -> sql.list(SENT, StoredHandBacks::sent, Exports.Kind.RESULTS.word()));
    }

    @Override
    public Optional<Handed> handed(long export, RegistrationNumber number) {
        return database.read(sql -> handedBack.find(sql, export, number.value()));
    }

    @Override
    public long answer(Answers answers, BiFunction<Registration, Surroundings, Comparison> compare) {
        NameVariants names = tables.current().names();
        return database.write(sql -> {
            List<Long> opened = answers.lines().stream()
                    .filter(line -> answer(sql, answers.export(), line))
                    .map(line -> Objects.requireNonNull(line.opening()).id())
                    .toList();
            opened.forEach(id -> comparing.again(sql, id, names, compare));
            log.append(sql, Deed.ofStore(answers.clerk(), answers.at(), Act.TAKE_RECEIPT, answers.summary()));
            return (long) opened.size();
        });
    }

    /** Each that is opened again is an act of its own, which can be taken back alone. @return whether it was opened again */
    private boolean answer(Sql sql, long export, Answered line) {
        handedBack.answer(sql, export, line.number().value(), line.answer(), line.words());
        if (line.opening() == null) {
            return false;
        }
        long act = deeds.next(sql);
        return deeds.decide(sql, line.opening(), act, act);
    }

    private static Exports.Listed listed(Parcel parcel) {
        return new Exports.Listed(
                parcel.number(),
                Exports.Kind.RESULTS,
                "zip",
                parcel.sha256(),
                parcel.summary(),
                parcel.clerk(),
                parcel.at());
    }

    private static Sent sent(Row row) {
        return new Sent(
                row.number(1),
                Instant.parse(row.text(2)),
                new Clerk(row.text(3)),
                row.text(4),
                row.text(5),
                row.number(6),
                row.number(7),
                row.number(8));
    }
}
