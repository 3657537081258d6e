package confirmdesk.domain.photo;

import java.util.Map;

/**
 * The year's rules for a new photo, from the table photo_profile. "More than" is strict; 1 KB is 1024 bytes.
 *
 * @param bytesAbove the stored file must be larger than this
 * @param bytesAtMost the stored file must not be larger than this
 * @param widthAbove the picture handed in must be wider than this
 * @param heightAbove the picture handed in must be higher than this
 * @param widthStored the width that a larger picture is scaled down to
 * @param heightStored the height that a larger picture is scaled down to
 * @param ranges what measured values may be; what has no range is not checked
 */
public record PhotoProfile(
        String name,
        long bytesAbove,
        long bytesAtMost,
        int widthAbove,
        int heightAbove,
        int widthStored,
        int heightStored,
        Map<Measure, Range> ranges) {

    public PhotoProfile {
        ranges = Map.copyOf(ranges);
    }
}
