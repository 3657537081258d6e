package confirmdesk.store.comparison;

import confirmdesk.domain.names.NameVariants;
import confirmdesk.store.rows.LastYearTable;
import confirmdesk.store.rows.Meta;
import confirmdesk.store.seal.Seals;
import confirmdesk.store.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the plain names of last year's list in step with the variants that the exam-year tables and the program know. */
final class PlainNames {

    private static final int PAGE = 500;

    private final LastYearTable lastYear;
    private final Meta meta;

    PlainNames(Seals seals) {
        lastYear = new LastYearTable(seals);
        meta = new Meta(seals.rows());
    }

    /** Writes the plain names again if they were made with other variants. */
    void refresh(Sql sql, NameVariants names) {
        String variants = fingerprint(names);
        if (meta.get(sql, Meta.NAMES).filter(variants::equals).isPresent()) {
            return;
        }
        List<LastYearTable.Stored> page = lastYear.after(sql, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(stored -> lastYear.put(sql, stored.id(), stored.record(), names));
            page = lastYear.after(sql, page.getLast().id(), PAGE);
        }
        meta.put(sql, Meta.NAMES, variants);
    }

    private static String fingerprint(NameVariants names) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map<Integer, Integer> part : List.of(names.common(), names.gbkAssigned())) {
                digest.update(new TreeMap<>(part).toString().getBytes(StandardCharsets.US_ASCII));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
