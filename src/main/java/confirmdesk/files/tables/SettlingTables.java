package confirmdesk.files.tables;

import confirmdesk.domain.examyear.MergePaper;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Normal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables that say what of last year's scores stays: merged specialties, and the documents of a score merge. */
final class SettlingTables {

    private SettlingTables() {}

    /** The codes that specialties have in a year, by those that they had before. */
    static Map<String, String> successors(Table table, int year) {
        Map<String, String> all = new HashMap<>();
        for (TableRow row : table.rows()) {
            String before = Normal.code(row.needed("原专业代码"));
            String now = Normal.code(row.needed("现专业代码"));
            row.needed("自年度");
            if (before.equals(now)) {
                row.problem("现专业代码", Message.of("table.sameCode"));
            }
            row.whole("自年度").filter(since -> since <= year).ifPresent(since -> {
                if (all.put(before, now) != null) {
                    row.problem("原专业代码", Message.of("table.twice", before));
                }
            });
        }
        Map<String, String> ends = new HashMap<>();
        all.keySet().forEach(code -> ends.put(code, end(code, all)));
        return ends;
    }

    static List<MergePaper> mergePapers(Table table) {
        Set<String> seen = new HashSet<>();
        return table.rows().stream().map(row -> mergePaper(row, seen)).toList();
    }

    /** A code may be followed by another in a later year; a circle ends where it closes. */
    private static String end(String code, Map<String, String> next) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (next.containsKey(at) && seen.add(at)) {
            at = next.get(at);
        }
        return at;
    }

    private static MergePaper mergePaper(TableRow row, Set<String> seen) {
        String code = row.needed("代码");
        if (!seen.add(code)) {
            row.problem("代码", Message.of("table.twice", code));
        }
        String chinese = row.needed("材料");
        String english = row.text("英文").isEmpty() ? chinese : row.text("英文");
        return new MergePaper(code, row.needed("类别"), chinese, english);
    }
}
