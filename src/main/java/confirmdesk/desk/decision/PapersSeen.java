package confirmdesk.desk.decision;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.papers.PaperList;

/** The papers of a registration at the moment of a decision, which the log counts. */
final class PapersSeen {

    private PapersSeen() {}

    static PaperList of(CaseFile file, Registrations registrations, ExamYear year) {
        return PaperList.of(
                file.registration(),
                file.verdict().outcome(),
                year.requirements(),
                registrations.ticks(file.registration().number()));
    }
}
