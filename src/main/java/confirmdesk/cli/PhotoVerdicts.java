package confirmdesk.cli;

import confirmdesk.desk.text.Texts;
import confirmdesk.domain.photo.PhotoVerdict;
import java.util.List;

/** Prints the verdict on a photo rule by rule: what was measured, what is asked for and what to do. */
public record PhotoVerdicts(List<PhotoVerdict> verdicts) {

    public void print(Terminal terminal) {
        Texts texts = terminal.texts();
        TextTable table = new TextTable();
        for (PhotoVerdict verdict : verdicts) {
            table.row(
                    "  " + texts.of(verdict.rule()),
                    texts.text(key(verdict.result())),
                    verdict.measured(),
                    verdict.limit(),
                    verdict.whatToDo().map(texts::of).orElse(""));
        }
        table.print(terminal::print);
    }

    private static String key(PhotoVerdict.Result result) {
        return switch (result) {
            case PASSED -> "photo.passed";
            case FAILED -> "photo.failed";
            case NOTED -> "photo.noted";
            case NOT_CHECKED -> "photo.not-checked";
        };
    }
}
