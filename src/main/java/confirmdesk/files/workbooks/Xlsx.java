package confirmdesk.files.workbooks;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.GuardedZip;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.guard.ZipAllowance;
import confirmdesk.files.rows.Book;
import confirmdesk.files.rows.BookSheet;
import confirmdesk.files.rows.DayCount;
import confirmdesk.files.rows.RowSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 2007 and later, WPS, LibreOffice and many libraries (ECMA-376, transitional and strict). */
public final class Xlsx implements Book {

    private static final String USUAL_PLACE = "xl/workbook.xml";

    private final Parts parts;
    private final List<BookSheet> sheets = new ArrayList<>();
    private final CellRows.Values values;

    private Xlsx(Parts parts) throws BadFile, IOException, XMLStreamException {
        this.parts = parts;
        String main = parts.targets("").values().stream()
                .filter(target -> target.kind().equals("officeDocument"))
                .map(Parts.Target::part)
                .filter(parts::has)
                .findFirst()
                .orElse(USUAL_PLACE);
        Map<String, Parts.Target> targets = parts.targets(main);
        boolean from1904 = readMain(main, targets);
        values = new CellRows.Values(texts(targets), styles(targets), new DayCount(from1904));
    }

    /** Opens a workbook and reads what its cells point at. */
    public static Xlsx open(Incoming file) throws BadFile, IOException {
        GuardedZip zip = GuardedZip.open(file, ZipAllowance.WORKBOOK);
        Parts parts = Parts.of(zip, file.name());
        try {
            return new Xlsx(parts);
        } catch (BadFile e) {
            zip.close();
            throw e;
        } catch (IOException | XMLStreamException | NoSuchElementException e) {
            zip.close();
            throw parts.failure(e, BadFile.of("file.xlsx.damaged", file.name()));
        }
    }

    @Override
    public String format() {
        return "XLSX";
    }

    @Override
    public List<BookSheet> sheets() {
        return sheets;
    }

    @Override
    public RowSource rows(BookSheet sheet) throws BadFile {
        try {
            return new CellRows(parts, parts.open(sheet.place()), values);
        } catch (IOException | XMLStreamException e) {
            throw parts.failure(e, BadFile.of("file.xlsx.damaged", parts.file()));
        }
    }

    @Override
    public void close() throws IOException {
        parts.zip().close();
    }

    /** Reads the names of the sheets. @return whether days count from 1904 */
    private boolean readMain(String main, Map<String, Parts.Target> targets)
            throws BadFile, IOException, XMLStreamException {
        boolean from1904 = false;
        try (XmlPart xml = parts.open(main)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    from1904 = List.of("1", "true", "on").contains(xml.attribute("date1904"));
                } else if (xml.begins("sheet")) {
                    add(xml.attribute("name"), xml.attribute("state"), targets.get(xml.attribute("id")));
                }
            }
        }
        return from1904;
    }

    /** Adds a sheet; what is only a chart or a macro holds no cells. */
    private void add(String name, String state, Parts.@Nullable Target target) throws BadFile {
        if (target == null) {
            throw BadFile.of("file.xlsx.damaged", parts.file());
        }
        if (sheets.size() == Limits.SHEETS) {
            throw BadFile.of("file.xlsx.too-many-sheets", parts.file(), String.valueOf(Limits.SHEETS));
        }
        if (target.kind().equals("worksheet")) {
            sheets.add(new BookSheet(name, !state.isEmpty() && !state.equals("visible"), target.part()));
        }
    }

    private SharedTexts texts(Map<String, Parts.Target> targets) throws BadFile, IOException, XMLStreamException {
        for (Parts.Target target : targets.values()) {
            if (target.kind().equals("sharedStrings") && parts.has(target.part())) {
                try (XmlPart xml = parts.open(target.part())) {
                    return SharedTexts.read(xml, parts.file());
                }
            }
        }
        return SharedTexts.NONE;
    }

    private CellStyles styles(Map<String, Parts.Target> targets) throws BadFile, IOException, XMLStreamException {
        for (Parts.Target target : targets.values()) {
            if (target.kind().equals("styles") && parts.has(target.part())) {
                try (XmlPart xml = parts.open(target.part())) {
                    return CellStyles.read(xml);
                }
            }
        }
        return CellStyles.NONE;
    }
}
