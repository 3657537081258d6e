package confirmdesk.desk.text;

/** Which characters can be drawn; what can't be is shown by its code, so that nobody takes an empty box for a name. */
public interface Glyphs {

    /** Everything can be drawn, as on a terminal with fonts of its own. */
    Glyphs ALL = character -> true;

    /** Whether there is a glyph for a character. */
    boolean has(int character);

    /** The text with 〔U+20BB7〕 in place of each character that can't be drawn; only for showing, never for keeping. */
    default String shown(String text) {
        if (text.codePoints().allMatch(c -> isEverywhere(c) || isNoSign(c) || has(c))) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isEverywhere(c) || isNoSign(c) || has(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(code(c));
            }
        });
        return shown.toString();
    }

    /** How a character is told that can't be drawn. */
    static String code(int character) {
        return "〔U+%04X〕".formatted(character);
    }

    /** Whether a character is none to be drawn: spaces, signs of direction and joining, selectors of a form. */
    static boolean isNoSign(int character) {
        int type = Character.getType(character);
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || type == Character.FORMAT
                || type == Character.CONTROL
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }

    /** Digits, letters and the characters of everyday names, which every Chinese font has. */
    private static boolean isEverywhere(int character) {
        return character > ' ' && character < 0x7F || character >= 0x4E00 && character <= 0x9FA5;
    }
}
