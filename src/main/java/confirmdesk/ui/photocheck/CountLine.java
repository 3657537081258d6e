package confirmdesk.ui.photocheck;

import confirmdesk.desk.photocheck.PhotoCounts;
import confirmdesk.desk.photocheck.PhotoGroup;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A line of what was found. @param count how many people, or pairs of people */
public record CountLine(Message name, Content content, long count) {

    /** Whom the line lists. */
    public sealed interface Content {}

    public record People(PhotoGroup group) implements Content {}

    /** Pairs of people. @param sameFile with the same file, else with pictures that look the same */
    public record Pairs(boolean sameFile) implements Content {}

    /** What is wrong whatever the rules say, then the rules that somebody breaks. */
    static List<CountLine> of(PhotoCounts counts, long sameFile, long alike) {
        List<CountLine> lines = new ArrayList<>();
        lines.add(line("photocheck.missing", new PhotoGroup.Missing(), counts.missing()));
        lines.add(line("photocheck.unreadable", new PhotoGroup.Unreadable(), counts.unreadable()));
        lines.add(new CountLine(Message.of("photocheck.same-file"), new Pairs(true), sameFile));
        lines.add(new CountLine(Message.of("photocheck.alike"), new Pairs(false), alike));
        lines.add(line("photocheck.any", new PhotoGroup.BreakingAny(), counts.breaking()));
        Arrays.stream(PhotoRule.values())
                .filter(counts.rules()::containsKey)
                .map(rule -> line(rule, counts))
                .forEach(lines::add);
        lines.add(line("photocheck.unmeasured", new PhotoGroup.Unmeasured(), counts.unmeasured()));
        return lines;
    }

    private static CountLine line(String name, PhotoGroup group, long count) {
        return new CountLine(Message.of(name), new People(group), count);
    }

    private static CountLine line(PhotoRule rule, PhotoCounts counts) {
        String name = rule.isAdviceOnly() ? "photocheck.noted" : "photocheck.breaks";
        return new CountLine(
                Message.of(name, rule),
                new People(new PhotoGroup.Breaking(rule)),
                counts.rules().getOrDefault(rule, 0L));
    }
}
