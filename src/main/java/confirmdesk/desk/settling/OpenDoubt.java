package confirmdesk.desk.settling;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Opened;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.comparison.Question;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.registration.LastYearRecord;
import java.util.List;

/** Brings what is needed to settle a doubt: every record that the rules found and every registration of the same person. */
public final class OpenDoubt {

    private final Registrations registrations;
    private final Tables tables;

    public OpenDoubt(Registrations registrations, Tables tables) {
        this.registrations = registrations;
        this.tables = tables;
    }

    public Doubtful of(Opened opened) {
        Question question = opened.comparison().question();
        return new Doubtful(
                opened,
                question.records().stream()
                        .flatMap(number -> registrations.lastYear(number).stream())
                        .toList(),
                question.samePerson().stream()
                        .flatMap(number -> registrations.open(number).stream())
                        .toList(),
                tables.current());
    }

    /**
     * A registration with a doubt.
     *
     * @param records those of last year, in ascending order
     * @param samePerson this person's registrations of this year, in ascending order; empty if there is only one
     */
    public record Doubtful(Opened opened, List<LastYearRecord> records, List<CaseFile> samePerson, ExamYear year) {}
}
