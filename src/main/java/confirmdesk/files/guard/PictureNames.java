package confirmdesk.files.guard;

import java.util.regex.Pattern;

/** Which names inside an archive are pictures, and which are left behind by operating systems and mean nothing. */
public final class PictureNames {

    private static final Pattern PICTURE =
            Pattern.compile(".+\\.(jpe?g|jpe|jfif|png|bmp|gif|tiff?|webp|heic)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "(.*/)?(__MACOSX/.*|\\.DS_Store|\\._[^/]*|Thumbs\\.db|ehthumbs\\.db|desktop\\.ini)",
            Pattern.CASE_INSENSITIVE);

    private PictureNames() {}

    /** Whether the name ends like a picture's. */
    public static boolean isPicture(String name) {
        return PICTURE.matcher(name).matches();
    }

    /** Whether an operating system put the entry there by itself. */
    public static boolean isLeftBehind(String path) {
        return LEFT_BEHIND.matcher(path).matches();
    }
}
