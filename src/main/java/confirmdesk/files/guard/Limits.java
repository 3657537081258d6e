package confirmdesk.files.guard;

/** Everything that a file from outside is held to, in one place; each limit with its reason. */
public final class Limits {

    private static final long MEBIBYTE = 1L << 20;
    private static final long GIBIBYTE = 1L << 30;

    /** Bytes of a list: 60,000 registrations are 22 MB as csv, a million 370 MB. */
    public static final long LIST_FILE = 512 * MEBIBYTE;

    /** Bytes of a list when inflated: 60,000 registrations are 60 MB of XML; reading a whole gibibyte takes ten seconds. */
    public static final long LIST_INFLATED = GIBIBYTE;

    /**
     * Bytes of a workbook's shared texts: they are held in memory, because any row may point at any of them; 60,000
     * registrations have 10 MB of them, and the program must do with 256 MB of memory.
     */
    public static final int SHARED_TEXT = 80 << 20;

    /** Shared texts of a workbook: each costs four bytes besides its letters; 200,000 registrations have 2 million. */
    public static final int SHARED_TEXTS = 5_000_000;

    /** Bytes of an old workbook: its sheets have 65,536 rows at most, which are 60 MB if they are full. */
    public static final long OLD_BOOK = 128 * MEBIBYTE;

    /** Shared texts of an old workbook, which a library holds as objects: ten different ones in each of its rows. */
    public static final int OLD_TEXTS = 655_360;

    /** Characters of a page from one table row to the next: the row is held in memory as objects. */
    public static final int PAGE_ROW = 1 << 20;

    /** Formats of cells of a workbook: what Excel itself allows. */
    public static final int CELL_FORMATS = 65_490;

    /** Sheets of a workbook that are looked through: each is opened, and a list has a handful. */
    public static final int SHEETS = 255;

    /** Characters of markup without a tag's beginning: one cell whose every character is written as a reference. */
    public static final long MARKUP_PIECE = 32_767 * 8;

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

    /** Rows of a list that hold something: what a sheet of a spreadsheet has. */
    public static final long ROWS = 1_048_576;

    /** Columns of a list: the contract knows some fifty; what is wider is not a list of registrations. */
    public static final int COLUMNS = 256;

    /** Characters of a cell: what a spreadsheet itself allows. */
    public static final int CELL = 32_767;

    /** Rows looked through for the header: title lines stand above it, but not more than a screen of them. */
    public static final int HEADER_WITHIN = 30;

    private Limits() {}
}
