package confirmdesk.files.guard;

/**
 * Looks at the bytes of a workbook's part before a parser sees them: no document type (and so no entities), no text
 * longer than a cell may be, no cell right of the last column a spreadsheet has.
 */
final class XmlScan {

    private static final byte[] DOCTYPE = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
    private static final byte[] REFERENCE = {' ', 'r', '=', '"'};

    /** A character takes up to eight bytes when written as a reference. */
    private static final int LONGEST_TEXT = Limits.CELL * 8;

    private static final int LETTERS_OF_LAST_COLUMN = 3;

    private int doctype;
    private int reference;
    private int letters;
    private int text;

    /** What is wrong with the part, as far as it was looked at. */
    enum Finding {
        NOTHING,
        DOCUMENT_TYPE,
        LONG_TEXT,
        FAR_COLUMN
    }

    /** Looks at the next bytes. */
    Finding look(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            Finding finding = look(bytes[i]);
            if (finding != Finding.NOTHING) {
                return finding;
            }
        }
        return Finding.NOTHING;
    }

    private Finding look(byte b) {
        doctype = DOCTYPE[doctype] == b ? doctype + 1 : b == '<' ? 1 : 0;
        if (doctype == DOCTYPE.length) {
            return Finding.DOCUMENT_TYPE;
        }
        text = b == '<' ? 0 : text + 1;
        if (text > LONGEST_TEXT) {
            return Finding.LONG_TEXT;
        }
        if (reference == REFERENCE.length) {
            letters = b >= 'A' && b <= 'Z' ? letters + 1 : 0;
            if (letters > LETTERS_OF_LAST_COLUMN) {
                return Finding.FAR_COLUMN;
            }
            reference = letters == 0 ? 0 : reference;
        } else {
            reference = REFERENCE[reference] == b ? reference + 1 : b == ' ' ? 1 : 0;
        }
        return Finding.NOTHING;
    }
}
