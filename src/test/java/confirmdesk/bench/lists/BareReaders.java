package confirmdesk.bench.lists;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The same files through libraries and nothing else: every cell is looked at, nothing is checked and nothing kept. */
final class BareReaders {

    private BareReaders() {}

    /** Text, by FastCSV. @return how many characters all cells have */
    static long fastCsv(Path csv) throws IOException {
        long characters = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            for (CsvRecord line : reader) {
                for (String cell : line.getFields()) {
                    characters += cell.length();
                }
            }
        }
        return characters;
    }

    /** A workbook, by fastexcel-reader. */
    static long fastExcel(Path xlsx) throws IOException {
        AtomicLong characters = new AtomicLong();
        try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell ->
                    characters.addAndGet(cell == null ? 0 : cell.getText().length())));
        }
        return characters.get();
    }

    /** A workbook, by the events of Apache POI. */
    static long poi(Path xlsx) throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        Counting counting = new Counting();
        try (OPCPackage parts = OPCPackage.open(xlsx.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), texts, counting, false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
        return counting.characters;
    }

    /** Text into a table of a new database, by SQLite's own program. */
    static long sqlite(Path csv, Path database) throws IOException, InterruptedException {
        Files.deleteIfExists(database);
        Process program = new ProcessBuilder("sqlite3", database.toString(), ".import --csv " + csv + " list")
                .inheritIO()
                .start();
        if (program.waitFor() != 0) {
            throw new IOException("sqlite3 ended with " + program.exitValue());
        }
        return Files.size(database);
    }

    /** Counts what POI reads. */
    private static final class Counting implements SheetContentsHandler {
        private long characters;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String address, String text, XSSFComment comment) {
            characters += text == null ? 0 : text.length();
        }
    }
}
