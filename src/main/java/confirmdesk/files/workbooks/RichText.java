package confirmdesk.files.workbooks;

import confirmdesk.files.guard.BadFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** A text of a workbook: one run or several with formats of their own, without the readings written above them. */
final class RichText {

    /** How a character is written that XML can't hold (ECMA-376 part 1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int HEXADECIMAL = 16;

    private RichText() {}

    /** Adds the text of the element that begins here and goes to its end. */
    static void read(XmlPart xml, String element, StringBuilder text) throws BadFile, XMLStreamException {
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins("rPh")) {
                xml.skip();
            } else if (xml.begins("t")) {
                xml.text(text);
            }
        }
    }

    static String unescaped(CharSequence text) {
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.find()
                ? escaped.replaceAll(found ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))))
                : text.toString();
    }
}
