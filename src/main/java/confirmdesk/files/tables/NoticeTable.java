package confirmdesk.files.tables;

import confirmdesk.domain.examyear.NoticeKind;
import confirmdesk.domain.examyear.NoticeTemplate;
import confirmdesk.domain.examyear.WithdrawalWords;
import confirmdesk.domain.message.Message;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of what candidates say and are told: words for a withdrawal, and the notices. */
final class NoticeTable {

    private NoticeTable() {}

    static WithdrawalWords withdrawal(Table table) {
        Map<String, Set<String>> words = new HashMap<>();
        for (TableRow row : table.rows()) {
            String word = row.needed("写法");
            if (!words.computeIfAbsent(row.needed("列"), c -> new HashSet<>()).add(word)) {
                row.problem("写法", Message.of("table.twice", word));
            }
        }
        return new WithdrawalWords(words);
    }

    /** The notices of the year; a kind without a row is not given out. */
    static List<NoticeTemplate> notices(Table table) {
        Set<NoticeKind> seen = EnumSet.noneOf(NoticeKind.class);
        return table.rows().stream().flatMap(row -> notice(row, seen).stream()).toList();
    }

    private static Optional<NoticeTemplate> notice(TableRow row, Set<NoticeKind> seen) {
        row.needed("代码");
        Optional<NoticeKind> kind = row.parsed("代码", "table.noticeCode", NoticeTable::kind);
        kind.filter(k -> !seen.add(k)).ifPresent(k -> row.problem("代码", Message.of("table.twice", k.name())));
        return kind.map(k -> new NoticeTemplate(k, row.needed("名称"), text(row, "标题", k), text(row, "正文", k)));
    }

    private static String text(TableRow row, String column, NoticeKind kind) {
        String text = row.needed(column);
        String unfillable =
                NoticeTemplate.unfillable(kind, text).stream().distinct().collect(Collectors.joining("、"));
        if (!unfillable.isEmpty()) {
            row.problem(column, Message.of("table.placeholder", unfillable));
        }
        if (NoticeTemplate.hasLooseBrace(text)) {
            row.problem(column, Message.of("table.brace"));
        }
        return text;
    }

    private static Optional<NoticeKind> kind(String code) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.name().equals(code))
                .findFirst();
    }
}
