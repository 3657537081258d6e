package confirmdesk.files.writing;

import confirmdesk.desk.lists.ListSheets;
import confirmdesk.desk.review.Summary;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A list of registrations as csv. */
public final class RegistrationCsv implements ListSheets {

    private static final CsvLists<Summary> LIST =
            new CsvLists<>(List.of("报名序号", "姓名", "状态", "类别", "考点", "报考级别", "专业代码"), RegistrationCsv::line);

    @Override
    public void write(Path file, Consumer<Consumer<Summary>> lines) {
        LIST.write(file, lines);
    }

    @Override
    public void print(OutputStream out, Consumer<Consumer<Summary>> lines) {
        LIST.print(out, lines);
    }

    private static List<String> line(Summary summary) {
        return List.of(
                summary.number().value(),
                summary.name(),
                summary.state().name(),
                summary.outcome().name(),
                summary.site(),
                summary.level(),
                summary.specialtyCode());
    }
}
