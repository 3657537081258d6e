package confirmdesk.desk.photocheck;

import confirmdesk.domain.photo.PhotoRule;
import java.util.Map;

/**
 * How many registrations have what to do with their photos; those that withdrew, gave up or were rejected don't count.
 *
 * @param photos how many have one
 * @param unchecked how many of these were not checked by the limits in force yet
 * @param breaking how many break any rule
 * @param rules how many break each rule, or have something pointed out by it
 * @param unmeasured in how many a rule could not be measured
 */
public record PhotoCounts(
        long photos,
        long missing,
        long unreadable,
        long unchecked,
        long breaking,
        Map<PhotoRule, Long> rules,
        Map<PhotoRule, Long> unmeasured) {

    public static final PhotoCounts NOTHING = new PhotoCounts(0, 0, 0, 0, 0, Map.of(), Map.of());

    public PhotoCounts {
        rules = Map.copyOf(rules);
        unmeasured = Map.copyOf(unmeasured);
    }
}
