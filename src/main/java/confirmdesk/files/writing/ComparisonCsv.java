package confirmdesk.files.writing;

import confirmdesk.desk.lists.ComparisonSheets;
import confirmdesk.desk.review.CaseFile;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The comparison as csv. */
public final class ComparisonCsv implements ComparisonSheets {

    private static final CsvLists<CaseFile> LIST = new CsvLists<>(
            List.of("报名序号", "类别", "上年报名序号", "变化字段", "写法不同", "应考科目", "已报科目", "自动确认", "未满足条件"), ComparisonCsv::line);

    @Override
    public void write(Path file, Consumer<Consumer<CaseFile>> files) {
        LIST.write(file, files);
    }

    @Override
    public void print(OutputStream out, Consumer<Consumer<CaseFile>> files) {
        LIST.print(out, files);
    }

    private static List<String> line(CaseFile file) {
        CaseFile.Verdict verdict = file.verdict();
        return List.of(
                file.registration().number().value(),
                verdict.outcome().name(),
                String.join("|", verdict.lastYear()),
                verdict.changedFields(),
                verdict.writtenDifferently(),
                verdict.due(),
                verdict.chosen(),
                verdict.automatic() ? "Y" : "N",
                verdict.unmet());
    }
}
