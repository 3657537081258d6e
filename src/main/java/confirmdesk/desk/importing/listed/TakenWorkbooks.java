package confirmdesk.desk.importing.listed;

import java.nio.file.Path;
import java.util.List;

/** Writes a list that is shown as a workbook of texts. */
public interface TakenWorkbooks {

    void write(Path file, List<String> header, List<List<String>> lines);
}
