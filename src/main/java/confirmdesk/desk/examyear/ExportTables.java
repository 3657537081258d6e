package confirmdesk.desk.examyear;

import java.nio.file.Path;

/** Writes the exam-year tables in force as csv files into a folder. */
public final class ExportTables {

    private final Tables tables;
    private final TableFiles files;

    public ExportTables(Tables tables, TableFiles files) {
        this.tables = tables;
        this.files = files;
    }

    public void export(Path folder) {
        files.write(folder, tables.texts());
    }
}
