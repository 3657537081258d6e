package confirmdesk.store.photocheck;

import confirmdesk.desk.photocheck.PhotoChecks;
import confirmdesk.desk.photocheck.PhotoCounts;
import confirmdesk.desk.photocheck.PhotoGroup;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.photo.batch.NearDuplicates;
import confirmdesk.domain.photo.batch.PhotoFindings;
import confirmdesk.domain.photo.batch.WholePrint;
import confirmdesk.store.photo.PhotoBox;
import confirmdesk.store.rows.SealedTable;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Database;
import confirmdesk.store.sql.Row;
import confirmdesk.store.sql.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was found in the photos of the batch, kept in the store. */
public final class StoredPhotoChecks implements PhotoChecks {

    public static final SealedTable TABLE = SealedTable.of(
            "photo_check",
            "photo",
            "basis",
            "readable",
            "failed",
            "noted",
            "unmeasured",
            "severity",
            "print",
            "verdicts");

    /** Whose photo matters, of a table called {@code s}. */
    static final String COUNTING = "s.state NOT IN ('WITHDRAWN', 'ABANDONED', 'REJECTED')";

    private static final String UNCHECKED = """
        FROM standing s
        WHERE s.photo IS NOT NULL AND s.photo > ?
            AND NOT EXISTS (SELECT 1 FROM photo_check c WHERE c.photo = s.photo AND c.basis = ?)\
        """;

    private static final String IN_GROUP = """
        SELECT s.registration_id FROM standing s LEFT JOIN photo_check c ON c.photo = s.photo AND c.basis = ?
        WHERE %s AND %s
        ORDER BY c.severity DESC, s.registration_id\
        """;

    private static final String FINDINGS = """
        SELECT c.failed, c.noted, c.unmeasured FROM standing s JOIN photo_check c ON c.photo = s.photo
        WHERE s.registration_id = ? AND c.basis = ?\
        """;

    private static final String BROKEN = """
        SELECT c.verdicts FROM standing s JOIN photo_check c ON c.photo = s.photo
        WHERE s.registration_id = ? AND c.basis = ?\
        """;

    private static final String SHARING = """
        SELECT s.photo, s.registration_id FROM standing s
        WHERE s.photo_state = 'PRESENT' AND %s AND EXISTS (
            SELECT 1 FROM standing o WHERE o.photo = s.photo AND o.registration_id <> s.registration_id AND %s)
        ORDER BY s.photo, s.registration_id\
        """.formatted(COUNTING, COUNTING.replace("s.", "o."));

    private final Database database;
    private final PhotoBox box;
    private final Seals seals;

    public StoredPhotoChecks(Database database, PhotoBox box, Seals seals) {
        this.database = database;
        this.box = box;
        this.seals = seals;
    }

    @Override
    public List<String> unchecked(String basis, String after, int most) {
        return database.read(sql -> sql.list(
                "SELECT DISTINCT s.photo " + UNCHECKED + " ORDER BY s.photo LIMIT ?",
                row -> row.text(1),
                after,
                basis,
                most));
    }

    @Override
    public long unchecked(String basis) {
        return database.read(sql -> sql.number("SELECT count(DISTINCT s.photo) " + UNCHECKED, "", basis));
    }

    @Override
    public Optional<byte[]> photo(String name) {
        return box.find(name);
    }

    @Override
    public void keep(String basis, List<Checked> checked) {
        database.write(sql -> {
            checked.forEach(one -> TABLE.put(sql, seals.rows(), values(basis, one)));
            return true;
        });
    }

    @Override
    public void forgetUnused() {
        database.write(sql -> sql.change("""
            DELETE FROM photo_check WHERE NOT EXISTS (SELECT 1 FROM standing s WHERE s.photo = photo_check.photo)\
            """));
    }

    @Override
    public PhotoCounts counts(String basis) {
        CheckedCounts counts = new CheckedCounts();
        database.read(sql -> {
            sql.each(CheckedCounts.SELECT, counts::add, basis);
            return true;
        });
        return counts.counts();
    }

    @Override
    public long[] ids(PhotoGroup group, String basis) {
        return database.read(sql -> switch (group) {
            case PhotoGroup.Missing _ -> in(sql, basis, "s.photo_state = 'MISSING'");
            case PhotoGroup.Unreadable _ -> in(sql, basis, "(s.photo_state = 'UNREADABLE' OR NOT c.readable)");
            case PhotoGroup.BreakingAny _ -> in(sql, basis, "c.failed <> ''");
            case PhotoGroup.Found _ -> in(sql, basis, "(c.failed <> '' OR c.noted <> '' OR c.unmeasured <> '')");
            case PhotoGroup.Unmeasured _ -> in(sql, basis, "c.unmeasured <> ''");
            case PhotoGroup.Breaking(PhotoRule rule) ->
                in(
                        sql,
                        basis,
                        "(c.failed LIKE ? OR c.noted LIKE ?)",
                        FindingColumns.like(rule),
                        FindingColumns.like(rule));
        });
    }

    @Override
    public Map<Long, PhotoFindings> findings(String basis, List<Long> ids) {
        return database.read(sql -> {
            Map<Long, PhotoFindings> found = new HashMap<>();
            for (Long id : ids) {
                sql.first(FINDINGS, row -> FindingColumns.findings(row, 1), id, basis)
                        .ifPresent(findings -> found.put(id, findings));
            }
            return found;
        });
    }

    @Override
    public Map<Long, List<PhotoVerdict>> broken(String basis, List<Long> ids) {
        return database.read(sql -> {
            Map<Long, List<PhotoVerdict>> found = new HashMap<>();
            for (Long id : ids) {
                sql.first(BROKEN, row -> FindingColumns.verdicts(row.text(1)), id, basis)
                        .ifPresent(verdicts -> found.put(id, verdicts));
            }
            return found;
        });
    }

    @Override
    public void prints(String basis, Consumer<NearDuplicates.Named> sink) {
        database.read(sql -> {
            sql.each("""
                SELECT c.photo, c.print FROM photo_check c
                WHERE c.basis = ? AND c.print IS NOT NULL
                    AND EXISTS (SELECT 1 FROM standing s WHERE s.photo = c.photo AND %s)
                ORDER BY c.photo\
                """.formatted(COUNTING), row -> sink.accept(print(row)), basis);
            return true;
        });
    }

    @Override
    public WholePrint print(String photo) {
        byte[] sealed = database.read(
                        sql -> sql.first("SELECT print FROM photo_check WHERE photo = ?", row -> row.bytes(1), photo))
                .orElseThrow();
        return whole(photo, sealed);
    }

    @Override
    public List<Owner> sharing() {
        return database.read(sql -> sql.list(SHARING, row -> new Owner(row.text(1), row.number(2))));
    }

    @Override
    public List<Owner> owners(List<String> photos) {
        return database.read(sql -> {
            List<Owner> owners = new ArrayList<>();
            for (String photo : photos) {
                sql.each(
                        "SELECT s.registration_id FROM standing s WHERE s.photo = ? AND " + COUNTING
                                + " ORDER BY s.registration_id",
                        row -> owners.add(new Owner(photo, row.number(1))),
                        photo);
            }
            return owners;
        });
    }

    private static long[] in(Sql sql, String basis, String condition, String... like) {
        List<@Nullable Object> values = new ArrayList<>(List.of(basis));
        values.addAll(List.of(like));
        return sql.numbers(IN_GROUP.formatted(COUNTING, condition), values.toArray());
    }

    private @Nullable Object[] values(String basis, Checked one) {
        PhotoFindings found = one.findings().orElse(new PhotoFindings(Set.of(), Set.of(), Set.of()));
        return new @Nullable Object[] {
            one.photo(),
            basis,
            one.findings().isPresent(),
            FindingColumns.text(found.failed()),
            FindingColumns.text(found.noted()),
            FindingColumns.text(found.unchecked()),
            found.severity(),
            one.print()
                    .map(print -> seals.vault().seal(print.bytes(), place(one.photo())))
                    .orElse(null),
            FindingColumns.text(one.broken())
        };
    }

    private NearDuplicates.Named print(Row row) {
        String photo = row.text(1);
        return new NearDuplicates.Named(photo, whole(photo, row.bytes(2)).print());
    }

    private WholePrint whole(String photo, byte[] sealed) {
        return WholePrint.of(seals.vault().open(sealed, place(photo)));
    }

    private static String place(String photo) {
        return "photo_check " + photo;
    }
}
