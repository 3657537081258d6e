package confirmdesk.domain.photo.batch;

import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules say of a photo, short enough to be kept of every photo.
 *
 * @param failed the rules that it breaks
 * @param noted broken, but only pointed out
 * @param unchecked the rules that could not be measured, which are never passed
 */
public record PhotoFindings(Set<PhotoRule> failed, Set<PhotoRule> noted, Set<PhotoRule> unchecked) {

    private static final int ONE_MORE = 1_000;

    /** The heaviest last: what only another picture can mend weighs more than what can be put right on this one. */
    private static final List<PhotoRule> BY_WEIGHT = List.of(
            PhotoRule.FORMAT,
            PhotoRule.FILE_SIZE,
            PhotoRule.ASPECT,
            PhotoRule.EYE_LINE,
            PhotoRule.HEAD_MIDDLE,
            PhotoRule.HEAD_SIZE,
            PhotoRule.UPRIGHT,
            PhotoRule.PIXELS,
            PhotoRule.COMPRESSION,
            PhotoRule.COLOUR,
            PhotoRule.CONTRAST,
            PhotoRule.BRIGHTNESS,
            PhotoRule.BACKGROUND,
            PhotoRule.HEAD_TOP,
            PhotoRule.SHARPNESS,
            PhotoRule.NOT_ENLARGED,
            PhotoRule.FROM_THE_FRONT,
            PhotoRule.ONE_FACE);

    public PhotoFindings {
        failed = Set.copyOf(failed);
        noted = Set.copyOf(noted);
        unchecked = Set.copyOf(unchecked);
    }

    public static PhotoFindings of(List<PhotoVerdict> verdicts) {
        return new PhotoFindings(
                with(verdicts, PhotoVerdict.Result.FAILED),
                with(verdicts, PhotoVerdict.Result.NOTED),
                with(verdicts, PhotoVerdict.Result.NOT_CHECKED));
    }

    /** By what the worst stand first: more broken rules are worse, of as many the heavier ones; 0 if none is broken. */
    public int severity() {
        return failed.size() * ONE_MORE
                + failed.stream().mapToInt(BY_WEIGHT::indexOf).sum();
    }

    /** Broken rules, the heaviest first. */
    public List<PhotoRule> worstFirst() {
        return BY_WEIGHT.reversed().stream().filter(failed::contains).toList();
    }

    private static Collection<PhotoRule> rules(List<PhotoVerdict> verdicts, PhotoVerdict.Result result) {
        return verdicts.stream()
                .filter(verdict -> verdict.result() == result)
                .map(PhotoVerdict::rule)
                .toList();
    }

    private static Set<PhotoRule> with(List<PhotoVerdict> verdicts, PhotoVerdict.Result result) {
        Set<PhotoRule> rules = EnumSet.noneOf(PhotoRule.class);
        rules.addAll(rules(verdicts, result));
        return rules;
    }
}
