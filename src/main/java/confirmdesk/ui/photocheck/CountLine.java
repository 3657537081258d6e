package confirmdesk.ui.photocheck;

import confirmdesk.desk.photocheck.PhotoCounts;
import confirmdesk.desk.photocheck.PhotoGroup;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of what was found.
 *
 * @param count how many people, or pairs of people
 * @param unmeasured in how many photos it could not be told
 */
public record CountLine(Message name, Content content, long count, long unmeasured) {

    /** Whom the line lists. */
    public sealed interface Content {}

    public record People(PhotoGroup group) implements Content {}

    /** Pairs of people. @param sameFile with the same file, else with pictures that look the same */
    public record Pairs(boolean sameFile) implements Content {}

    /** What is wrong whatever the rules say, then the rules that somebody breaks. */
    static List<CountLine> of(PhotoCounts counts) {
        List<CountLine> lines = new ArrayList<>();
        lines.add(line("photocheck.missing", new PhotoGroup.Missing(), counts.missing()));
        lines.add(line("photocheck.unreadable", new PhotoGroup.Unreadable(), counts.unreadable()));
        lines.add(line("photocheck.any", new PhotoGroup.BreakingAny(), counts.breaking()));
        Arrays.stream(PhotoRule.values())
                .map(rule -> line(rule, counts))
                .filter(line -> line.count() > 0 || line.unmeasured() > 0)
                .forEach(lines::add);
        return lines;
    }

    static CountLine pairs(boolean sameFile, long count) {
        String name = sameFile ? "photocheck.same-file" : "photocheck.alike";
        return new CountLine(Message.of(name), new Pairs(sameFile), count, 0);
    }

    private static CountLine line(String name, PhotoGroup group, long count) {
        return new CountLine(Message.of(name), new People(group), count, 0);
    }

    private static CountLine line(PhotoRule rule, PhotoCounts counts) {
        String name = rule.isAdviceOnly() ? "photocheck.noted" : "photocheck.breaks";
        return new CountLine(
                Message.of(name, rule),
                new People(new PhotoGroup.Breaking(rule)),
                counts.rules().getOrDefault(rule, 0L),
                counts.unmeasured().getOrDefault(rule, 0L));
    }
}
