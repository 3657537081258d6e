package confirmdesk.files.tables;

import confirmdesk.domain.examyear.ComparedField;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.domain.examyear.ListColumn;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.FieldGroup;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables about the columns of the lists. */
final class FieldTables {

    private FieldTables() {}

    static List<ComparedField> comparedFields(Table table) {
        Set<Field> seen = EnumSet.noneOf(Field.class);
        return table.rows().stream()
                .flatMap(row -> comparedField(row, seen).stream())
                .toList();
    }

    static HeaderWords headerWords(Table table) {
        Map<String, Field> words = new HashMap<>();
        Map<String, ListColumn> others = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (TableRow row : table.rows()) {
            String word = row.needed("写法");
            Optional<ListColumn> other = ListColumn.ofHeader(row.needed("字段"));
            if (!seen.add(word)) {
                row.problem("写法", Message.of("table.twice", word));
            }
            other.ifPresentOrElse(
                    column -> others.put(word, column), () -> field(row).ifPresent(field -> words.put(word, field)));
        }
        return new HeaderWords(words, others);
    }

    private static Optional<ComparedField> comparedField(TableRow row, Set<Field> seen) {
        row.needed("字段");
        Optional<Field> field = field(row);
        if (field.isPresent() && !seen.add(field.get())) {
            row.problem("字段", Message.of("table.twice", field.get().header()));
        }
        FieldGroup ownGroup = field.map(Field::group).orElse(FieldGroup.BASIC);
        FieldGroup group = row.parsed("分组", "table.group", FieldTables::group).orElse(ownGroup);
        boolean grows =
                row.parsed("比较", "table.comparison", FieldTables::mayGrow).orElse(false);
        boolean counts = row.yes("影响自动确认", true);
        return field.map(f -> new ComparedField(f, group, grows, counts));
    }

    private static Optional<Field> field(TableRow row) {
        return row.parsed("字段", "table.field", Field::ofHeader);
    }

    private static Optional<FieldGroup> group(String word) {
        return Arrays.stream(FieldGroup.values())
                .filter(g -> g.word().equals(word))
                .findFirst();
    }

    private static Optional<Boolean> mayGrow(String word) {
        return switch (word) {
            case "相同" -> Optional.of(false);
            case "可增一年" -> Optional.of(true);
            default -> Optional.empty();
        };
    }
}
