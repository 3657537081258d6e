package confirmdesk.files.tables;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.names.NameVariants;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which characters are written variants of one: the shipped data made from ICU and Unihan, and the year's table for
 * what they lack, which wins. Whatever the order of the rows, a character stands for the end of its chain.
 */
final class VariantTables {

    private VariantTables() {}

    static NameVariants names(Table own) {
        Map<Integer, Integer> shipped = HanVariants.shipped();
        Map<Integer, Integer> next = new HashMap<>(shipped);
        Map<TableRow, Integer> variants = new LinkedHashMap<>();
        for (TableRow row : own.rows()) {
            String variant = row.needed("变体");
            String common = row.needed("通用");
            if (!isOne(variant) || !isOne(common)) {
                row.problem("变体", Message.of("table.oneCharacter"));
            } else if (end(variant.codePointAt(0), shipped) != end(common.codePointAt(0), shipped)) {
                variants.put(row, variant.codePointAt(0));
                next.put(variant.codePointAt(0), common.codePointAt(0));
            }
        }
        variants.forEach((row, variant) -> {
            if (end(variant, next) < 0) {
                row.problem("变体", Message.of("table.circle", row.text("变体")));
            }
        });
        Map<Integer, Integer> common = new HashMap<>();
        next.keySet().forEach(c -> common.put(c, end(c, next)));
        return new NameVariants(common, GbkAssigned.characters());
    }

    /** The end of the chain that begins with a character; -1 if it is a circle. */
    private static int end(int character, Map<Integer, Integer> next) {
        Set<Integer> seen = new HashSet<>();
        int at = character;
        while (next.containsKey(at)) {
            if (!seen.add(at)) {
                return -1;
            }
            at = next.get(at);
        }
        return at;
    }

    private static boolean isOne(String text) {
        return text.codePointCount(0, text.length()) == 1;
    }
}
