package confirmdesk.desk.photocheck;

import confirmdesk.domain.photo.PhotoRule;
import java.util.Map;

/**
 * How many registrations have what to do with their photos; those that withdrew, gave up or were rejected don't count.
 *
 * @param photos how many have one
 * @param unchecked how many of these were not checked by the limits in force yet
 * @param breaking how many break any rule
 * @param unmeasured how many have a photo in which a rule could not be measured
 * @param rules how many break each rule, or have something pointed out by it
 */
public record PhotoCounts(
        long photos,
        long missing,
        long unreadable,
        long unchecked,
        long breaking,
        long unmeasured,
        Map<PhotoRule, Long> rules) {

    public static final PhotoCounts NOTHING = new PhotoCounts(0, 0, 0, 0, 0, 0, Map.of());

    public PhotoCounts {
        rules = Map.copyOf(rules);
    }
}
