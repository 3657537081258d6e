package confirmdesk.files.tables;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoProfile;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The table photo_profile: one rule a row; a rule may stand in several rows, each with its own source. */
final class PhotoTable {

    private static final long KILOBYTE = 1024;
    private static final Set<String> RULES =
            Set.of("名称", "格式", "文件大小KB", "宽度像素", "高度像素", "保存宽度像素", "保存高度像素", "不得放大", "背景", "头部高度");

    private PhotoTable() {}

    static PhotoProfile profile(Table table) {
        for (TableRow row : table.rows()) {
            if (!RULES.contains(row.needed("规则"))) {
                row.problem("规则", Message.of("table.word", row.text("规则")));
            }
        }
        return new PhotoProfile(
                find(table, "名称", row -> Optional.of(row.text("值")), ""),
                number(table, "文件大小KB", "下限") * KILOBYTE,
                number(table, "文件大小KB", "上限") * KILOBYTE,
                number(table, "宽度像素", "下限"),
                number(table, "高度像素", "下限"),
                number(table, "保存宽度像素", "值"),
                number(table, "保存高度像素", "值"));
    }

    private static int number(Table table, String rule, String column) {
        int number = find(table, rule, row -> row.whole(column), -1);
        if (number < 0) {
            table.problems().inTable(table.file(), Message.of("table.photoRule", rule, column));
        }
        return number;
    }

    private static <T> T find(Table table, String rule, Function<TableRow, Optional<T>> value, T otherwise) {
        return table.rows().stream()
                .filter(row -> row.text("规则").equals(rule))
                .flatMap(row -> value.apply(row).stream())
                .findFirst()
                .orElse(otherwise);
    }
}
