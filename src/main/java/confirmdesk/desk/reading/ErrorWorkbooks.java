package confirmdesk.desk.reading;

import confirmdesk.domain.message.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Writes refused rows as a workbook: the cells as they were, then row, column, reason and suggestion. */
public interface ErrorWorkbooks {

    void write(Path file, List<String> header, List<RowProblem> refused, Function<Message, String> texts);
}
