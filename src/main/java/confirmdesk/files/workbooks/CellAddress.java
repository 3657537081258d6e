package confirmdesk.files.workbooks;

/** Where a cell stands, as a workbook writes it: {@code AB12}. */
final class CellAddress {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    private CellAddress() {}

    /** The column from 0; -1 if the address has none that a sheet has. */
    static int column(String address) {
        int column = 0;
        int letters = 0;
        while (letters < address.length() && isLetter(address.charAt(letters))) {
            column = column * LETTERS + (address.charAt(letters) | 0x20) - 'a' + 1;
            if (++letters > MOST_LETTERS) {
                return -1;
            }
        }
        return column - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
