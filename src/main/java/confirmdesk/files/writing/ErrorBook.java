package confirmdesk.files.writing;

import confirmdesk.desk.reading.ErrorWorkbooks;
import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.RowProblem;
import confirmdesk.domain.message.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/**
 * Refused rows as a workbook that can be corrected and imported again: one line for each row, its cells as they were,
 * then where it stood and what is wrong. The added columns begin with ※, which importing leaves out.
 */
public final class ErrorBook implements ErrorWorkbooks {

    private static final String BETWEEN = "; ";

    @Override
    public void write(Path file, List<String> header, List<RowProblem> refused, Function<Message, String> texts) {
        byte[] bytes = bytes(header, refused, texts);
        StagedFile.write(file, out -> out.write(bytes));
    }

    private static byte[] bytes(List<String> header, List<RowProblem> refused, Function<Message, String> texts) {
        try {
            return SteadyWorkbook.bytes(workbook -> {
                try (Worksheet sheet = workbook.newWorksheet("未导入")) {
                    fill(sheet, header, refused, texts);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(
            Worksheet sheet, List<String> header, List<RowProblem> refused, Function<Message, String> texts)
            throws IOException {
        List<String> columns = new ArrayList<>(header);
        for (String key : List.of(
                "file.errors.file",
                "file.errors.row",
                "file.errors.column",
                "file.errors.reason",
                "file.errors.suggestion")) {
            columns.add(texts.apply(Message.of(key)));
        }
        SheetLines lines = new SheetLines(sheet, columns);
        Map<Place, List<RowProblem>> rows = new LinkedHashMap<>();
        refused.forEach(problem -> rows.computeIfAbsent(problem.place(), place -> new ArrayList<>())
                .add(problem));
        rows.forEach((place, problems) -> lines.line(line(header.size(), place, problems, texts)));
    }

    private static List<String> line(
            int width, Place place, List<RowProblem> problems, Function<Message, String> texts) {
        List<String> cells = problems.getFirst().cells();
        List<String> line = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (line.size() < width) {
            line.add("");
        }
        line.add(place.file());
        line.add(place.row() > 0 ? String.valueOf(place.row()) : "");
        line.add(joined(problems, ErrorBook::where));
        line.add(joined(problems, problem -> texts.apply(problem.reason())));
        line.add(joined(problems, problem -> texts.apply(problem.suggestion())));
        return line;
    }

    /** The column; a photo has none, but its name inside the archive. */
    private static String where(RowProblem problem) {
        return problem.cells().isEmpty() ? problem.value() : problem.column();
    }

    private static String joined(List<RowProblem> problems, Function<RowProblem, String> part) {
        return problems.stream()
                .map(part)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }
}
