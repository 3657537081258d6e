package confirmdesk.files.guard;

/** Everything that a file from outside is held to, in one place; each limit with its reason. */
public final class Limits {

    private static final long MEBIBYTE = 1L << 20;
    private static final long GIBIBYTE = 1L << 30;

    /** Bytes of a list: 60,000 registrations are 22 MB as csv; ten times as much is no list of an exam site. */
    public static final long LIST_FILE = 256 * MEBIBYTE;

    /** Bytes of a list when inflated: the same 60,000 are 60 MB of XML; reading a whole gibibyte takes ten seconds. */
    public static final long LIST_INFLATED = GIBIBYTE;

    /**
     * Bytes of a workbook's shared strings when inflated: the reader holds them in memory, short ones at three times
     * their size; 60,000 registrations have 14 MB of them.
     */
    public static final long SHARED_STRINGS = 40 * MEBIBYTE;

    /** Parts of a workbook: an ordinary one has ten, one with pictures some hundreds. */
    public static final int LIST_ENTRIES = 10_000;

    /** Bytes of a photo archive: 60,000 photos of 50 KB are 3 GB. */
    public static final long PHOTO_ARCHIVE = 6 * GIBIBYTE;

    /** Bytes of all photos of an archive when inflated: photos hardly shrink in a zip. */
    public static final long PHOTOS_INFLATED = 6 * GIBIBYTE;

    /** Photos of an archive: more than the largest exam site has registrations; each costs memory for its name. */
    public static final int PHOTO_ENTRIES = 100_000;

    /** Bytes of a zip's directory: 100,000 entries with long names; it is held in memory. */
    public static final long ZIP_DIRECTORY = 24 * MEBIBYTE;

    /** Bytes of one photo of an archive: the centre takes photos of some dozens of KB; a camera's are below this. */
    public static final long PHOTO = 16 * MEBIBYTE;

    /** How much larger an entry may become when inflated: sheets reach 40, deflate can do 1,032 with nothing but zeros. */
    public static final int RATIO = 200;

    /** Bytes from which the ratio counts: a small part may well be all blanks. */
    public static final long RATIO_FROM = MEBIBYTE;

    /** Rows of a list that hold something: eight times the largest exam site. */
    public static final long ROWS = 500_000;

    /** Columns of a list: the contract knows some fifty; what is wider is not a list of registrations. */
    public static final int COLUMNS = 256;

    /** Characters of a cell: what a spreadsheet itself allows. */
    public static final int CELL = 32_767;

    /** Rows looked through for the header: title lines stand above it, but not more than a screen of them. */
    public static final int HEADER_WITHIN = 30;

    private Limits() {}
}
