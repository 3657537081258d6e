package confirmdesk.files.sheets;

import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.domain.examyear.HeaderWords;
import confirmdesk.files.guard.BadFile;
import confirmdesk.files.guard.FileKind;
import confirmdesk.files.guard.Limits;
import confirmdesk.files.guard.Opening;
import confirmdesk.files.guard.Recognition;
import java.io.IOException;
import java.nio.file.Path;

/** Reads lists from csv and xlsx files; what else comes is named, with what to do instead. */
public final class SheetReader implements Sheets {

    @Override
    public Reading read(Path file, HeaderWords words, RowSink sink) {
        try {
            Opening.check(file, Long.MAX_VALUE);
            FileKind kind = Recognition.of(file);
            if (kind != FileKind.TEXT && kind != FileKind.XLSX) {
                throw new BadFile(kind.insteadOfList(Opening.name(file)));
            }
            Opening.check(file, Limits.LIST_FILE);
            return kind == FileKind.TEXT ? TextLists.read(file, words, sink) : WorkbookLists.read(file, words, sink);
        } catch (BadFile e) {
            return new Reading.Unusable(e.why());
        } catch (IOException e) {
            return new Reading.Unusable(Opening.failure(file, e));
        }
    }
}
