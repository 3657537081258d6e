package confirmdesk.files.rows;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What only a spreadsheet put into a cell, and how columns are called there. */
public final class CellText {

    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"((?:[^\"]|\"\")*)\"\\s*");
    private static final Pattern ERROR = Pattern.compile(
            "#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA|#+)");
    private static final int LETTERS = 26;

    private CellText() {}

    /** The value without what makes a spreadsheet keep it as text: a leading apostrophe, {@code ="…"}. */
    public static String clean(String cell) {
        if (cell.startsWith("'")) {
            return cell.substring(1);
        }
        if (cell.startsWith("=\"")) {
            Matcher formula = TEXT_FORMULA.matcher(cell);
            if (formula.matches()) {
                return formula.group(1).replace("\"\"", "\"");
            }
        }
        return cell;
    }

    /** Whether a spreadsheet shows that it has no value: a formula went wrong, or the column is too narrow. */
    public static boolean isError(String cell) {
        return cell.startsWith("#") && ERROR.matcher(cell).matches();
    }

    /** Whether there is nothing to see: empty or only spaces of any kind. */
    public static boolean isBlank(String cell) {
        return cell.isEmpty()
                || cell.codePoints()
                        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }

    /** The letters of a column, such as A for 0 and AB for 27. */
    public static String columnLetters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : columnLetters(column / LETTERS - 1) + last;
    }
}
