package confirmdesk.desk.review;

import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.decision.Stop;
import confirmdesk.domain.decision.Warning;
import confirmdesk.domain.examyear.MergePaper;
import confirmdesk.domain.papers.Eligibility;
import confirmdesk.domain.papers.PaperList;
import confirmdesk.domain.registration.LastYearRecord;
import java.util.List;

/**
 * A registration opened for review: everything the screen shows but the photos.
 *
 * @param lastYear the records linked to or suggested, in the order of {@link Comparison#lastYear}
 * @param stops what stops a confirmation now
 * @param warnings what the clerk is told before confirming
 * @param scoresGivenUp whether last year's scores are given up, because nobody asked for the merge in time
 * @param papers the papers that this candidate brings, and which were seen
 * @param eligibility whether the years of work suffice
 * @param documents the documents that may be seen for a score merge
 */
public record Opened(
        CaseFile file,
        Comparison comparison,
        List<LastYearRecord> lastYear,
        List<Stop> stops,
        List<Warning> warnings,
        boolean scoresGivenUp,
        PaperList papers,
        Eligibility eligibility,
        List<MergePaper> documents) {

    /** Without papers, and with nothing said about years of work. */
    public Opened(
            CaseFile file,
            Comparison comparison,
            List<LastYearRecord> lastYear,
            List<Stop> stops,
            List<Warning> warnings,
            boolean scoresGivenUp) {
        this(
                file,
                comparison,
                lastYear,
                stops,
                warnings,
                scoresGivenUp,
                PaperList.NONE,
                Eligibility.UNKNOWN,
                List.of());
    }
}
