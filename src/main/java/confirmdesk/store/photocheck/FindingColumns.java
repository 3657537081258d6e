package confirmdesk.store.photocheck;

import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.batch.PhotoFindings;
import confirmdesk.store.sql.Row;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Findings as they stand in columns: the rules in their order, each between bars, such as {@code |PIXELS|EYES|}. */
final class FindingColumns {

    private static final String BAR = "|";

    private FindingColumns() {}

    static String text(Set<PhotoRule> rules) {
        return rules.isEmpty()
                ? ""
                : rules.stream().sorted().map(PhotoRule::name).collect(Collectors.joining(BAR, BAR, BAR));
    }

    /** What a column with this rule in it is like. */
    static String like(PhotoRule rule) {
        return "%" + BAR + rule.name() + BAR + "%";
    }

    /** The findings in the columns from {@code first}. */
    static PhotoFindings findings(Row row, int first) {
        return new PhotoFindings(rules(row.text(first)), rules(row.text(first + 1)), rules(row.text(first + 2)));
    }

    private static Set<PhotoRule> rules(String text) {
        Set<PhotoRule> rules = EnumSet.noneOf(PhotoRule.class);
        Arrays.stream(text.split("\\|"))
                .filter(name -> !name.isEmpty())
                .map(PhotoRule::valueOf)
                .forEach(rules::add);
        return rules;
    }
}
