package confirmdesk.domain.registration;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one place where values are brought to a normal form before they are compared or searched: full and half width,
 * all kinds of spaces, x in ID numbers, forms of dates, +86 and spaces in phone numbers, letter case of e-mail.
 */
public final class Normal {

    /** The ideographic space and Unicode's half and full width forms; the overline would become two characters. */
    private static final Pattern OTHER_WIDTH = Pattern.compile("[\\u3000\\uFF01-\\uFFE2\\uFFE4-\\uFFEE]+");

    /** The same without the two forms of interpuncts, because another dot in a name is a variant of it. */
    private static final Pattern OTHER_WIDTH_IN_NAME =
            Pattern.compile("[\\u3000\\uFF01-\\uFF0D\\uFF0F-\\uFF64\\uFF66-\\uFFE2\\uFFE4-\\uFFEE]+");

    private static final Pattern SEPARATORS_OF_PHONES = Pattern.compile("[-–—()]");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]{}<>【】〔〕〈〉]");

    private Normal() {}

    /** The normal form of a field's value; two values are written the same if their normal forms are equal. */
    public static String of(Field field, String text) {
        return switch (field) {
            case NAME -> name(text);
            case ID_NUMBER, DIPLOMA_NUMBER, FILE_NUMBER, FORM_CODE, REGISTRATION_NUMBER -> code(text);
            case PHONE -> phone(text);
            case EMAIL -> withoutSpaces(width(text)).toLowerCase(Locale.ROOT);
            case BIRTH_DATE,
                    GRADUATION,
                    ID_VALID_UNTIL,
                    TITLE_SINCE,
                    APPOINTED_SINCE,
                    FIRST_LICENSED,
                    RESIDENCY_CERTIFIED -> date(text);
            default -> withoutSpaces(width(text));
        };
    }

    /**
     * Every character in its usual width: full-width ASCII as ASCII, the ideographic space as a space, half-width
     * katakana and stops as wide ones, ￥ as ¥. Source: Unicode, Halfwidth and Fullwidth Forms, by their compatibility
     * decompositions.
     */
    public static String width(String text) {
        return usualWidth(text, OTHER_WIDTH);
    }

    /** The text without any kind of space and without invisible signs of direction or joining. */
    public static String withoutSpaces(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isSpace(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** An ID number or another code: without spaces, half width, letters in upper case. */
    public static String code(String text) {
        return withoutSpaces(width(text)).toUpperCase(Locale.ROOT);
    }

    /** A name: without spaces, in the usual width; the full-width full stop and the half-width dot stay: interpuncts are not folded. */
    public static String name(String text) {
        return usualWidth(withoutSpaces(text), OTHER_WIDTH_IN_NAME);
    }

    /** A phone number: digits only as far as they are the number; +86 or 0086 in front and separators are left out. */
    public static String phone(String text) {
        String plain = SEPARATORS_OF_PHONES.matcher(withoutSpaces(width(text))).replaceAll("");
        String bare =
                plain.startsWith("+86") ? plain.substring(3) : plain.startsWith("0086") ? plain.substring(4) : plain;
        return bare.length() == 13 && bare.startsWith("86") ? bare.substring(2) : bare;
    }

    /** A date or month in ISO form where it is one, else the text without spaces. */
    public static String date(String text) {
        return Dates.iso(withoutSpaces(width(text)));
    }

    /** Whether a text has the form of a date or month, but of none that exists. */
    public static boolean isDateThatDoesNotExist(String text) {
        return Dates.isImpossible(withoutSpaces(width(text)));
    }

    /** A text without spaces and brackets of any kind, so that 初级（师） and 初级(师) are the same. */
    public static String withoutBrackets(String text) {
        return BRACKETS.matcher(withoutSpaces(width(text))).replaceAll("");
    }

    /** The day that a text names, if it names one that exists. */
    public static Optional<LocalDate> day(String text) {
        return Dates.day(withoutSpaces(width(text)));
    }

    /** The text without any kind of space and invisible signs at its ends; what stands inside stays. */
    public static String withoutEnds(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (from < to && isSpace(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    private static String usualWidth(String text, Pattern others) {
        return isPlain(text) ? text : others.matcher(text).replaceAll(run -> usualForm(run.group()));
    }

    private static String usualForm(String run) {
        return Matcher.quoteReplacement(Normalizer.normalize(run, Normalizer.Form.NFKC));
    }

    /** Whether a text has nothing but signs of ASCII and common Han characters, as nearly all have: it stays as it is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < 0x7F || c >= 0x4E00 && c <= 0x9FFF;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.CONTROL;
    }
}
