package confirmdesk.files.guard;

/** How large a zip archive of one purpose may be. @param one bytes of one entry when inflated */
public record ZipAllowance(long file, int entries, long inflated, long one) {

    /** A workbook, which is a zip of XML parts. */
    public static final ZipAllowance WORKBOOK =
            new ZipAllowance(Limits.LIST_FILE, Limits.LIST_ENTRIES, Limits.LIST_INFLATED, Limits.LIST_INFLATED);

    /** An archive of photos; a single photo that is too large is told and left out. */
    public static final ZipAllowance PHOTOS = new ZipAllowance(
            Limits.PHOTO_ARCHIVE, Limits.PHOTO_ENTRIES, Limits.PHOTOS_INFLATED, Limits.PHOTOS_INFLATED);
}
