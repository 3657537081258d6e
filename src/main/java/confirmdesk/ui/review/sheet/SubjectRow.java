package confirmdesk.ui.review.sheet;

import confirmdesk.desk.review.Opened;
import confirmdesk.desk.text.Texts;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.subjects.Scores;
import confirmdesk.domain.subjects.Subject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * One subject: last year's score, whether it is due and whether it was chosen.
 *
 * @param score empty if it was not taken
 * @param differs what is to be said if chosen and due differ, else empty
 */
public record SubjectRow(String subject, String score, boolean passed, boolean due, boolean chosen, String differs) {

    /** The four subjects; scores are shown only if there is exactly one record of last year. */
    static List<SubjectRow> of(Opened opened, int passMark, Texts texts) {
        Scores scores = opened.lastYear().size() == 1
                ? scores(opened.lastYear().getFirst())
                : Scores.in(opened.file().registration().answers());
        return Arrays.stream(Subject.values())
                .map(s -> of(s, scores, opened, passMark, texts))
                .toList();
    }

    private static SubjectRow of(Subject subject, Scores scores, Opened opened, int passMark, Texts texts) {
        boolean due = opened.comparison().due().contains(subject);
        boolean chosen = opened.comparison().chosen().contains(subject);
        String differs = due == chosen ? "" : texts.text(chosen ? "subjects.too-many" : "subjects.too-few");
        return new SubjectRow(
                texts.of(subject),
                scores.of(subject).map(BigDecimal::toPlainString).orElse(""),
                scores.passed(passMark).contains(subject),
                due,
                chosen,
                differs);
    }

    private static Scores scores(LastYearRecord lastYear) {
        return Scores.in(lastYear.answers());
    }
}
