package confirmdesk.store.examyear;

import confirmdesk.desk.examyear.TableFiles;
import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.store.StoreTrouble;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.store.comparison.Comparing;
import confirmdesk.store.log.Deed;
import confirmdesk.store.log.LogBook;
import confirmdesk.store.rows.ActTable;
import confirmdesk.store.rows.Meta;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Sql;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The tables in force: the texts that the site loaded, the shipped ones for the rest. */
public final class StoredTables implements Tables {

    public static final SealedTable TABLE = SealedTable.of("exam_table", "name", "text");

    private final Database database;
    private final Seals seals;
    private final LogBook log;
    private final TableFiles files;
    private final Meta meta;
    private final Comparing comparing;
    private final Map<Version, ExamYear> parsed = new ConcurrentHashMap<>();

    public StoredTables(Database database, Seals seals, LogBook log, TableFiles files) {
        this.database = database;
        this.seals = seals;
        this.log = log;
        this.files = files;
        meta = new Meta(seals.rows());
        comparing = new Comparing(seals);
    }

    /** What was parsed. @param seals those of the store's own tables; others are of other tables */
    private record Version(int year, String seals) {

        static Version now(Sql sql, int year) {
            List<String> seals = sql.list(
                    "SELECT seal FROM exam_table ORDER BY name",
                    row -> HexFormat.of().formatHex(row.bytes(1)));
            return new Version(year, String.join(" ", seals));
        }
    }

    @Override
    public ExamYear current() {
        return of(database.read(this::year));
    }

    @Override
    public ExamYear of(int year) {
        return database.read(sql -> parsed.computeIfAbsent(Version.now(sql, year), v -> parse(year, own(sql))));
    }

    @Override
    public Map<String, String> texts() {
        return database.read(sql -> {
            Map<String, String> texts = new TreeMap<>(files.shipped(year(sql)));
            texts.putAll(own(sql));
            return texts;
        });
    }

    /** Done in a transaction that is left behind: exactly what {@link #replace} does, but for keeping it. */
    @Override
    public void rehearse(
            Map<String, String> texts,
            BiFunction<Registration, Surroundings, Comparison> compare,
            Predicate<Recompared> goOn) {
        try (Database.Transaction transaction = database.begin()) {
            Sql sql = transaction.sql();
            comparing.look(sql, put(sql, texts).names(), compare, goOn);
        }
    }

    @Override
    public void replace(
            Map<String, String> texts,
            BiFunction<Registration, Surroundings, Comparison> compare,
            String summary,
            Clerk clerk,
            Instant at) {
        database.write(sql -> {
            comparing.all(sql, put(sql, texts).names(), compare, Progress.UNWATCHED);
            log.append(sql, Deed.ofStore(clerk, at, Act.LOAD_TABLES, summary));
            return true;
        });
    }

    @Override
    public Set<String> reasonsInUse() {
        return database
                .read(sql -> sql.list(
                        "SELECT DISTINCT reasons FROM act WHERE reasons <> ''", row -> ActTable.reasons(row.text(1))))
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private ExamYear put(Sql sql, Map<String, String> texts) {
        texts.forEach((name, text) -> TABLE.put(sql, seals.rows(), name, text));
        return parse(year(sql), own(sql));
    }

    /** Before the exam year is known, the newest tables are in force. */
    private int year(Sql sql) {
        return meta.get(sql, Meta.YEAR).map(Integer::valueOf).orElseGet(files::newest);
    }

    private ExamYear parse(int year, Map<String, String> texts) {
        return switch (files.parse(year, texts)) {
            case TableFiles.Parsed.Good good -> good.examYear();
            case TableFiles.Parsed.Bad bad ->
                throw new StoreTrouble(bad.problems().getFirst());
        };
    }

    private static Map<String, String> own(Sql sql) {
        Map<String, String> texts = new TreeMap<>();
        sql.each("SELECT name, text FROM exam_table", row -> texts.put(row.text(1), row.text(2)));
        return texts;
    }
}
