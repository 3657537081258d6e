package confirmdesk.files.workbooks;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.rows.DateFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Which cells show their number as a date. A workbook without styles has none. */
record CellStyles(List<DateFormat> formats) {

    static final CellStyles NONE = new CellStyles(List.of());

    static CellStyles read(XmlPart xml) throws BadFile, XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        List<DateFormat> formats = new ArrayList<>();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.begins("numFmt") && codes.size() < Limits.CELL_FORMATS) {
                codes.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                ofCells = xml.begins("cellXfs");
            } else if (ofCells && xml.begins("xf") && formats.size() < Limits.CELL_FORMATS) {
                int id = number(xml.attribute("numFmtId"));
                formats.add(DateFormat.of(id, codes.get(id)));
            }
        }
        return new CellStyles(formats);
    }

    /** What a cell with this style shows. */
    DateFormat format(String style) {
        int index = number(style);
        return index < formats.size() ? formats.get(index) : DateFormat.NO_DATE;
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
