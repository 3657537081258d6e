package confirmdesk.files.tables;

import confirmdesk.domain.examyear.IdType;
import confirmdesk.domain.examyear.IdTypes;
import confirmdesk.domain.examyear.Reason;
import confirmdesk.domain.examyear.Specialty;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.subjects.Subject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that are lists of words: regions, reasons, specialties, subjects and identity documents. */
final class WordTables {

    private static final int PASS_MARK = 60;
    private static final String DEFAULT_ROW = "*";
    private static final String MODE = "人机对话";

    private WordTables() {}

    static Set<String> regions(Table table) {
        return table.rows().stream().map(row -> row.needed("考区")).collect(Collectors.toSet());
    }

    static List<Reason> reasons(Table table) {
        Set<String> seen = new HashSet<>();
        return table.rows().stream().map(row -> reason(row, seen)).toList();
    }

    /** How a specialty without a mode of its own is examined. */
    static String defaultMode(Table table) {
        return table.rows().stream()
                .filter(row -> row.text("专业代码").equals(DEFAULT_ROW))
                .map(row -> row.text("方式"))
                .filter(m -> !m.isEmpty())
                .findFirst()
                .orElse(MODE);
    }

    static Map<String, Specialty> specialties(Table table) {
        String mode = defaultMode(table);
        Set<String> seen = new HashSet<>();
        Map<String, Specialty> byCode = new HashMap<>();
        for (TableRow row : table.rows()) {
            once(row, "专业代码", seen);
            String code = row.needed("专业代码");
            if (!code.equals(DEFAULT_ROW)) {
                String own = row.any("方式");
                byCode.put(code, new Specialty(code, row.needed("专业名称"), row.any("报考级别"), own.isEmpty() ? mode : own));
            }
        }
        return byCode;
    }

    /** The one pass mark of the four subjects, which must all be there. */
    static int passMark(Table table) {
        Map<String, Integer> marks = new HashMap<>();
        for (TableRow row : table.rows()) {
            marks.put(row.needed("科目"), row.whole("合格分").orElse(PASS_MARK));
        }
        Set<String> subjects =
                Arrays.stream(Subject.values()).map(Subject::word).collect(Collectors.toSet());
        if (!marks.keySet().equals(subjects) || Set.copyOf(marks.values()).size() > 1) {
            table.problems().inTable(table.file(), Message.of("table.subjects", String.join("、", subjects)));
        }
        return marks.values().stream().findFirst().orElse(PASS_MARK);
    }

    static IdTypes idTypes(Table table) {
        Set<String> seen = new HashSet<>();
        for (TableRow row : table.rows()) {
            Stream.concat(Stream.of(row.needed("证件类型")), row.words("其他写法").stream())
                    .filter(word -> !seen.add(word))
                    .forEach(word -> row.problem("其他写法", Message.of("table.twice", word)));
        }
        return new IdTypes(table.rows().stream()
                .map(row -> new IdType(row.text("证件类型"), Set.copyOf(row.words("其他写法"))))
                .toList());
    }

    private static Reason reason(TableRow row, Set<String> seen) {
        once(row, "代码", seen);
        String chinese = row.needed("原因");
        String english = row.text("英文").isEmpty() ? chinese : row.text("英文");
        return new Reason(row.needed("代码"), row.text("分组"), chinese, english, row.yes("可补正", false));
    }

    private static void once(TableRow row, String column, Set<String> seen) {
        if (!seen.add(row.text(column))) {
            row.problem(column, Message.of("table.twice", row.text(column)));
        }
    }
}
