package confirmdesk.files.oldbooks;

import confirmdesk.files.guard.BadFile;
import confirmdesk.files.rows.CellRow;
import confirmdesk.files.rows.RowSource;
import confirmdesk.files.rows.SheetRow;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an old workbook; formulas are taken by their last result. */
final class RecordRows implements RowSource {

    private final String file;
    private final InputStream in;
    private final RecordFactoryInputStream records;
    private final CellValues values;
    /** The first cell of the next row, once a row was read; null after the last. */
    private @Nullable CellValueRecordInterface waiting;

    private int depth;
    private boolean begun;
    private int last = -1;

    RecordRows(String file, InputStream in, CellValues values) {
        this.file = file;
        this.in = in;
        this.values = values;
        this.records = new RecordFactoryInputStream(in, false);
    }

    @Override
    public @Nullable SheetRow next() throws BadFile {
        try {
            if (!begun) {
                begun = true;
                waiting = nextCell();
            }
            return waiting == null ? null : row(waiting);
        } catch (RuntimeException e) {
            throw BadFile.of("file.xls.damaged-row", file, String.valueOf(last + 2));
        }
    }

    /** Cells stand under their own column in a workbook. */
    @Override
    public void checkWidth(SheetRow row, int width, int known) {}

    @Override
    public void close() throws IOException {
        in.close();
    }

    private SheetRow row(CellValueRecordInterface first) {
        if (first.getRow() <= last) {
            throw new IllegalArgumentException("rows out of order");
        }
        last = first.getRow();
        CellRow row = new CellRow();
        CellValueRecordInterface cell = first;
        while (cell != null && cell.getRow() == last) {
            put(cell, row);
            cell = nextCell();
        }
        waiting = cell;
        return row.at(last + 1L);
    }

    /** The next cell of the sheet; null at its end. Charts inside have cells of their own, which don't count. */
    private @Nullable CellValueRecordInterface nextCell() {
        for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            if (record instanceof BOFRecord) {
                depth++;
            } else if (record instanceof EOFRecord && --depth == 0) {
                return null;
            } else if (depth == 1 && record instanceof CellValueRecordInterface cell) {
                return cell;
            }
        }
        throw new IllegalArgumentException("the sheet has no end");
    }

    private void put(CellValueRecordInterface cell, CellRow row) {
        int column = cell.getColumn();
        switch (cell) {
            case LabelSSTRecord label -> row.set(column, values.text(label.getSSTIndex()), false);
            case LabelRecord label -> row.set(column, label.getValue(), false);
            case NumberRecord number -> number(cell, number.getValue(), row);
            case BoolErrRecord value ->
                row.set(
                        column,
                        value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue()),
                        false);
            case FormulaRecord formula -> result(formula, row);
            default -> row.set(column, "", false);
        }
    }

    private void result(FormulaRecord formula, CellRow row) {
        CellType type = formula.getCachedResultTypeEnum();
        switch (type) {
            case STRING -> row.set(formula.getColumn(), formula.hasCachedResultString() ? resultText() : "", false);
            case BOOLEAN -> row.set(formula.getColumn(), truth(formula.getCachedBooleanValue()), false);
            case ERROR -> row.set(formula.getColumn(), error(formula.getCachedErrorValue()), false);
            default -> number(formula, formula.getValue(), row);
        }
    }

    /** The text that a formula gave stands in a record of its own behind it. */
    private String resultText() {
        for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            if (record instanceof StringRecord text) {
                return text.getString();
            }
            if (record instanceof CellValueRecordInterface || record instanceof EOFRecord) {
                break;
            }
        }
        throw new IllegalArgumentException("a formula without its result");
    }

    private void number(CellValueRecordInterface cell, double number, CellRow row) {
        String date = values.date(number, cell.getXFIndex()).orElse(null);
        row.set(cell.getColumn(), date == null ? CellValues.plain(number) : date, date == null);
    }

    private static String truth(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
