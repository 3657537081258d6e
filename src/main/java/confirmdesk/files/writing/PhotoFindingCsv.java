package confirmdesk.files.writing;

import confirmdesk.desk.photocheck.Finding;
import confirmdesk.desk.photocheck.FindingSheets;
import confirmdesk.desk.review.Summary;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.photo.PhotoVerdict;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was found in the photos of the batch as csv: codes for programs, beside them the words for people. */
public final class PhotoFindingCsv implements FindingSheets {

    private static final List<String> COLUMNS =
            List.of("报名序号", "姓名", "状态", "考点", "类别", "规则", "问题", "实测", "要求", "建议", "另一报名序号");

    private static final String BETWEEN = "|";

    @Override
    public void write(Path file, Function<Message, String> texts, Consumer<Consumer<Finding>> findings) {
        list(texts).write(file, findings);
    }

    @Override
    public void print(OutputStream out, Function<Message, String> texts, Consumer<Consumer<Finding>> findings) {
        list(texts).print(out, findings);
    }

    private static CsvLists<Finding> list(Function<Message, String> texts) {
        return new CsvLists<>(COLUMNS, finding -> line(finding, texts));
    }

    private static List<String> line(Finding finding, Function<Message, String> texts) {
        Summary who = finding.who();
        List<String> line = new ArrayList<>(
                List.of(who.number().value(), who.name(), who.state().name(), who.site()));
        line.addAll(
                switch (finding) {
                    case Finding.Missing _ -> without("MISSING", texts.apply(Message.of("photocheck.missing")), "");
                    case Finding.Unreadable _ ->
                        without("UNREADABLE", texts.apply(Message.of("photocheck.unreadable")), "");
                    case Finding.SamePicture same ->
                        same.sameFile()
                                ? without(
                                        "SAME_FILE",
                                        texts.apply(Message.of("photocheck.same-file")),
                                        same.other().value())
                                : without(
                                        "ALIKE",
                                        texts.apply(Message.of("photocheck.alike")),
                                        same.other().value());
                    case Finding.Broken broken -> broken(broken.verdict(), texts);
                    case Finding.NotChecked not ->
                        List.of(
                                "NOT_CHECKED",
                                not.rules().stream().map(PhotoRule::name).collect(Collectors.joining(BETWEEN)),
                                texts.apply(Message.of("photocheck.unmeasured")),
                                "",
                                "",
                                "",
                                "");
                });
        return line;
    }

    private static List<String> without(String kind, String words, String other) {
        return List.of(kind, "", words, "", "", "", other);
    }

    private static List<String> broken(PhotoVerdict verdict, Function<Message, String> texts) {
        return List.of(
                verdict.result().name(),
                verdict.rule().name(),
                texts.apply(Message.of(
                        verdict.rule().isAdviceOnly() ? "photocheck.noted" : "photocheck.breaks", verdict.rule())),
                verdict.measured(),
                verdict.limit(),
                verdict.whatToDo().map(texts).orElse(""),
                "");
    }
}
