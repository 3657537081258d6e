package confirmdesk.files.workbooks;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.rows.CellRow;
import confirmdesk.files.rows.DateFormat;
import confirmdesk.files.rows.DayCount;
import confirmdesk.files.rows.RowSource;
import confirmdesk.files.rows.SheetRow;
import java.io.IOException;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet; numbers are taken as the text that the file has, formulas by their last result. */
final class CellRows implements RowSource {

    private static final int LAST_COLUMN = 16_383;
    private static final int ISO_DAY = "2000-01-01".length();
    private static final int ISO_MONTH = "2000-01".length();

    private final Parts parts;
    private final XmlPart xml;
    private final Values values;
    private final StringBuilder text = new StringBuilder();
    private long last;

    CellRows(Parts parts, XmlPart xml, Values values) {
        this.parts = parts;
        this.xml = xml;
        this.values = values;
    }

    /** What the cells of a workbook point at. */
    record Values(SharedTexts texts, CellStyles styles, DayCount days) {}

    @Override
    public @Nullable SheetRow next() throws BadFile {
        try {
            while (xml.next()) {
                if (xml.begins("row")) {
                    return row();
                }
            }
            return null;
        } catch (XMLStreamException | NoSuchElementException | IllegalArgumentException e) {
            throw parts.failure(e, damaged());
        }
    }

    /** Cells stand under their own column in a workbook, so a short row is only one with empty cells at its end. */
    @Override
    public void checkWidth(SheetRow row, int width, int known) {}

    @Override
    public void close() throws IOException {
        xml.close();
    }

    private SheetRow row() throws XMLStreamException, BadFile {
        String number = xml.attribute("r");
        long row = number.isEmpty() ? last + 1 : Long.parseLong(number);
        if (row <= last) {
            throw damaged();
        }
        last = row;
        CellRow cells = new CellRow();
        int before = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                before = cell(cells, before);
            }
        }
        return cells.at(row);
    }

    /** @return the column of the cell */
    private int cell(CellRow cells, int before) throws XMLStreamException, BadFile {
        String address = xml.attribute("r");
        int column = address.isEmpty() ? before + 1 : CellAddress.column(address);
        if (column < 0 || column > LAST_COLUMN) {
            throw BadFile.of("file.xlsx.far-column", parts.file(), String.valueOf(Limits.COLUMNS));
        }
        String type = xml.attribute("t");
        DateFormat format = values.styles().format(xml.attribute("s"));
        content();
        boolean number = (type.isEmpty() || type.equals("n")) && !text.isEmpty();
        String date = number ? values.days().date(text.toString(), format).orElse(null) : null;
        cells.set(column, date == null ? shown(type, format) : date, number && date == null);
        return column;
    }

    private void content() throws XMLStreamException, BadFile {
        text.setLength(0);
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                xml.text(text);
            } else if (xml.begins("is")) {
                RichText.read(xml, "is", text);
            } else if (xml.begins("f")) {
                xml.skip();
            }
        }
    }

    private String shown(String type, DateFormat format) throws BadFile {
        return switch (type) {
            case "s" ->
                text.isEmpty()
                        ? ""
                        : values.texts()
                                .get(Integer.parseInt(text.toString().strip()))
                                .orElseThrow(this::damaged);
            case "inlineStr", "str" -> RichText.unescaped(text);
            case "b" -> text.toString().strip().equals("1") ? "TRUE" : text.isEmpty() ? "" : "FALSE";
            case "d" -> day(format);
            default -> text.toString();
        };
    }

    /** A date that is written as one (strict workbooks do), without its time. */
    private String day(DateFormat format) {
        int length = Math.min(text.length(), format == DateFormat.MONTH ? ISO_MONTH : ISO_DAY);
        return text.substring(0, length);
    }

    private BadFile damaged() {
        return BadFile.of("file.xlsx.damaged-row", parts.file(), String.valueOf(last + 1));
    }
}
