package confirmdesk.store.photocheck;

import confirmdesk.desk.photocheck.PhotoCounts;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.photo.batch.PhotoFindings;
import confirmdesk.store.sql.Row;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Adds up how many registrations have what in their photos. */
final class CheckedCounts {

    /** Registrations by what was found: a few hundred rows however large the batch is. */
    static final String SELECT = """
        SELECT s.photo_state, c.readable, coalesce(c.failed, ''), coalesce(c.noted, ''), coalesce(c.unmeasured, ''),
            count(*)
        FROM standing s LEFT JOIN photo_check c ON c.photo = s.photo AND c.basis = ?
        WHERE %s
        GROUP BY 1, 2, 3, 4, 5\
        """.formatted(StoredPhotoChecks.COUNTING);

    private final Map<PhotoRule, Long> rules = new EnumMap<>(PhotoRule.class);
    private long photos;
    private long missing;
    private long unreadable;
    private long unchecked;
    private long breaking;
    private long unmeasured;

    void add(Row row) {
        PhotoState state = row.constant(1, PhotoState.class);
        boolean checked = row.value(2) != null;
        PhotoFindings findings = FindingColumns.findings(row, 3);
        long count = row.number(6);
        if (state == PhotoState.MISSING) {
            missing += count;
            return;
        }
        photos += count;
        unchecked += checked ? 0 : count;
        unreadable += state == PhotoState.UNREADABLE || checked && !row.is(2) ? count : 0;
        breaking += findings.failed().isEmpty() ? 0 : count;
        unmeasured += findings.unchecked().isEmpty() ? 0 : count;
        add(findings.failed(), count);
        add(findings.noted(), count);
    }

    PhotoCounts counts() {
        return new PhotoCounts(photos, missing, unreadable, unchecked, breaking, unmeasured, rules);
    }

    private void add(Set<PhotoRule> found, long count) {
        found.forEach(rule -> rules.merge(rule, count, Long::sum));
    }
}
