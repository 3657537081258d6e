package confirmdesk.files.tables;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.Measure;
import confirmdesk.domain.photo.PhotoProfile;
import confirmdesk.domain.photo.Range;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The table photo_profile: one rule a row; a rule may stand in several rows, each with its own source. */
final class PhotoTable {

    private static final long KILOBYTE = 1024;
    private static final Set<String> RULES =
            Set.of("名称", "格式", "文件大小KB", "宽度像素", "高度像素", "保存宽度像素", "保存高度像素", "不得放大", "背景", "头部高度");

    /** The words of what is measured, with its unit where it has one. */
    private static final Map<String, Measure> MEASURES = Map.ofEntries(
            Map.entry("放大倍数", Measure.ENLARGEMENT),
            Map.entry("头部高度百分比", Measure.HEAD_SHARE),
            Map.entry("头顶距上边百分比", Measure.HEAD_TOP),
            Map.entry("偏离中线百分比", Measure.OFF_MIDDLE),
            Map.entry("眼睛距下边百分比", Measure.EYE_LINE),
            Map.entry("头部倾斜度数", Measure.TILT),
            Map.entry("侧转百分比", Measure.TURN),
            Map.entry("底色白度百分比", Measure.WHITENESS),
            Map.entry("边缘宽度百分比", Measure.BLUR),
            Map.entry("面部亮度百分比", Measure.BRIGHTNESS),
            Map.entry("反差百分比", Measure.CONTRAST),
            Map.entry("色彩百分比", Measure.SATURATION),
            Map.entry("偏色百分比", Measure.CAST),
            Map.entry("JPEG质量", Measure.QUALITY),
            Map.entry("块状痕迹倍数", Measure.BLOCKS),
            Map.entry("红眼百分比", Measure.RED_EYES),
            Map.entry("反光百分比", Measure.GLARE));

    private PhotoTable() {}

    static PhotoProfile profile(Table table) {
        for (TableRow row : table.rows()) {
            String rule = row.needed("规则");
            if (!RULES.contains(rule) && !MEASURES.containsKey(rule)) {
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
                number(table, "保存高度像素", "值"),
                ranges(table));
    }

    /** What the table doesn't limit is not checked. */
    private static Map<Measure, Range> ranges(Table table) {
        Map<Measure, Range> ranges = new EnumMap<>(Measure.class);
        for (TableRow row : table.rows()) {
            Measure measure = MEASURES.get(row.text("规则"));
            if (measure != null) {
                double least = row.number("下限").map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
                double most = row.number("上限").map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
                ranges.put(measure, new Range(least, most));
            }
        }
        return ranges;
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
