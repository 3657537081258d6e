package confirmdesk.desk.slips;

import confirmdesk.desk.review.Opened;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.subjects.Scores;
import confirmdesk.domain.subjects.Subject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** The four subjects: last year's score, whether due, whether chosen. */
record SubjectGrid(Texts texts) {

    private static final List<Integer> SUBJECTS = List.of(40, 20, 20, 20);

    Slip.Grid of(Opened opened) {
        Scores scores = opened.lastYear().size() == 1
                ? Scores.in(opened.lastYear().getFirst().answers())
                : Scores.in(opened.file().registration().answers());
        List<List<String>> rows = Arrays.stream(Subject.values())
                .map(subject -> List.of(
                        texts.of(subject),
                        scores.of(subject).map(BigDecimal::toPlainString).orElse(""),
                        yes(opened.comparison().due().contains(subject)),
                        yes(opened.comparison().chosen().contains(subject))))
                .toList();
        return new Slip.Grid(
                "",
                List.of(
                        texts.text("subjects.subject"),
                        texts.text("subjects.score"),
                        texts.text("subjects.due"),
                        texts.text("subjects.chosen")),
                SUBJECTS,
                rows);
    }

    private String yes(boolean is) {
        return is ? texts.text("subjects.yes") : "";
    }
}
