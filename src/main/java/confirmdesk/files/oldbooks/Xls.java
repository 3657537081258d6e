package confirmdesk.files.oldbooks;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.Incoming;
import confirmdesk.files.kinds.FileKind;
import confirmdesk.files.rows.Book;
import confirmdesk.files.rows.BookSheet;
import confirmdesk.files.rows.RowSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 97 to 2003 and of WPS (BIFF8), read record by record. */
public final class Xls implements Book {

    private final RecordStream stream;
    private final Incoming file;
    private final List<BookSheet> sheets = new ArrayList<>();
    private final CellValues values = new CellValues();

    private Xls(RecordStream stream, Incoming file) throws BadFile, IOException {
        this.stream = stream;
        this.file = file;
        try (InputStream in = stream.open()) {
            check(RecordWalk.over(in));
        }
        try (InputStream in = stream.open()) {
            readGlobals(new RecordFactoryInputStream(in, false));
        }
    }

    /** Opens a workbook and reads what its cells point at. */
    public static Xls open(Incoming file) throws BadFile, IOException {
        RecordStream stream = null;
        try {
            stream = RecordStream.of(file);
            return new Xls(stream, file);
        } catch (BadFile e) {
            close(stream);
            throw e;
        } catch (IOException | RuntimeException e) {
            close(stream);
            throw BadFile.of("file.xls.damaged", file.name());
        }
    }

    @Override
    public String format() {
        return "XLS";
    }

    @Override
    public List<BookSheet> sheets() {
        return sheets;
    }

    @Override
    public RowSource rows(BookSheet sheet) throws BadFile {
        try {
            InputStream in = stream.open();
            in.skipNBytes(Long.parseLong(sheet.place()));
            return new RecordRows(file.name(), in, values);
        } catch (IOException | RuntimeException e) {
            throw BadFile.of("file.xls.damaged", file.name());
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void check(RecordWalk.Result result) throws BadFile {
        switch (result) {
            case READABLE -> {}
            case ENCRYPTED -> throw new BadFile(FileKind.ENCRYPTED.insteadOfList(file.name()));
            case BEFORE_97 -> throw new BadFile(FileKind.XLS_BEFORE_97.insteadOfList(file.name()));
            case TOO_MANY_TEXTS -> throw BadFile.of("file.xls.too-much-text", file.name());
            case DAMAGED -> throw BadFile.of("file.xls.damaged", file.name());
        }
    }

    private void readGlobals(RecordFactoryInputStream records) {
        for (Record record = records.nextRecord(); !(record instanceof EOFRecord); record = records.nextRecord()) {
            if (record == null) {
                throw new IllegalArgumentException("the workbook has no end");
            }
            if (record instanceof BoundSheetRecord sheet) {
                boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
                sheets.add(new BookSheet(
                        sheet.getSheetname(), hidden, Long.toString(sheet.getPositionOfBof() & 0xFFFFFFFFL)));
            } else {
                values.learn(record);
            }
        }
    }

    private static void close(@Nullable RecordStream stream) throws IOException {
        if (stream != null) {
            stream.close();
        }
    }
}
