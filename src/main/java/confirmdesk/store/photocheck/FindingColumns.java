package confirmdesk.store.photocheck;

import confirmdesk.domain.photo.PhotoAdvice;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.photo.Place;
import confirmdesk.domain.photo.batch.PhotoFindings;
import confirmdesk.store.sql.Row;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    /** A line for each verdict, its parts between tabs; no part holds either sign. */
    static String text(List<PhotoVerdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> String.join(
                        "\t",
                        verdict.rule().name(),
                        verdict.result().name(),
                        verdict.measured(),
                        verdict.limit(),
                        verdict.advice().map(PhotoAdvice::name).orElse(""),
                        verdict.place().map(Place::name).orElse("")))
                .collect(Collectors.joining("\n"));
    }

    /** As they were given to {@link #text(List)}. */
    static List<PhotoVerdict> verdicts(String text) {
        return text.lines().map(line -> verdict(line.split("\t", -1))).toList();
    }

    private static PhotoVerdict verdict(String[] parts) {
        return new PhotoVerdict(
                PhotoRule.valueOf(parts[0]),
                PhotoVerdict.Result.valueOf(parts[1]),
                parts[2],
                parts[3],
                Optional.of(parts[4]).filter(name -> !name.isEmpty()).map(PhotoAdvice::valueOf),
                Optional.of(parts[5]).filter(name -> !name.isEmpty()).map(Place::valueOf));
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
