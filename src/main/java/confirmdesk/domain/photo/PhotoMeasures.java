package confirmdesk.domain.photo;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was measured in a picture handed in; what is missing could not be measured.
 *
 * @param format what the file is by its content
 * @param isJpeg whether it is what is asked for; another format is converted
 * @param storedBytes the size of the JPEG that is stored
 * @param leastWhite where the background is least white
 */
public record PhotoMeasures(
        String format,
        boolean isJpeg,
        int width,
        int height,
        long storedBytes,
        OptionalInt faces,
        Map<Measure, Double> values,
        Optional<Place> leastWhite) {

    public PhotoMeasures {
        values = Map.copyOf(values);
    }

    /** The same of a part that was cut out, which has a size of its own. */
    public PhotoMeasures ofSize(int newWidth, int newHeight) {
        return new PhotoMeasures(format, isJpeg, newWidth, newHeight, storedBytes, faces, values, leastWhite);
    }
}
