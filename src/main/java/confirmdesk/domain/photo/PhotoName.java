package confirmdesk.domain.photo;

import confirmdesk.domain.registration.Normal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the file name of a photo says of whose it is: a name and an ID number in either order, or one of them.
 *
 * @param name empty if there is only a number
 * @param number of 15 or 18 places, empty if there is none
 */
public record PhotoName(String name, String number) {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])([0-9]{17}[0-9X]|[0-9]{15})(?![0-9])");
    private static final Pattern AROUND = Pattern.compile("^[-_+()\\[\\]【】]+|[-_+()\\[\\]【】]+$");

    /** Reads the name of a file without folders and extension. */
    public static PhotoName of(String key) {
        String plain = Normal.name(key);
        Matcher number = NUMBER.matcher(Normal.code(plain));
        if (!number.find()) {
            return new PhotoName(plain, "");
        }
        String before = bare(plain.substring(0, number.start()));
        String after = bare(plain.substring(number.end()));
        return new PhotoName(before + after, number.group(1));
    }

    private static String bare(String name) {
        return AROUND.matcher(name).replaceAll("");
    }
}
