package confirmdesk.desk.settling;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.OpenRegistration;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.examyear.MergePaper;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks for last year's scores to be joined to a person whose ID changed, or records that another office did it. */
public final class RequestMerge {

    private final Doubts doubts;
    private final Tables tables;
    private final Clock clock;

    public RequestMerge(OpenRegistration opening, Settlements settlements, Tables tables, Clock clock) {
        doubts = new Doubts(opening, settlements, tables);
        this.tables = tables;
        this.clock = clock;
    }

    /** Opens a request, which a second person answers. @param papers codes of the documents that were seen */
    public SettlingResult request(
            Look look, RegistrationNumber lastYear, List<String> papers, Signature by, Clerk clerk) {
        ExamYear year = tables.current();
        Set<String> known = year.mergePapers().stream().map(MergePaper::code).collect(Collectors.toSet());
        List<String> unknown = papers.stream().filter(p -> !known.contains(p)).toList();
        if (!unknown.isEmpty()) {
            return new SettlingResult.PapersUnknown(unknown);
        }
        Set<String> missing = year.missingKinds(papers);
        if (!missing.isEmpty()) {
            return new SettlingResult.PapersMissing(missing);
        }
        List<String> seen = papers.stream().distinct().sorted().toList();
        Instant now = clock.instant();
        List<String> codes =
                Stream.concat(Stream.of(lastYear.value()), seen.stream()).toList();
        Doubts.Words words = new Doubts.Words(Act.REQUEST_MERGE, codes, "", by.logged(), clerk, now);
        return doubts.about(
                look, opened -> doubts.keep(opened, new Finding.MergeRequested(lastYear, seen, by, now), words));
    }

    /** Another office has merged the scores. @param where which one, and how it is known */
    public SettlingResult doneElsewhere(Look look, RegistrationNumber lastYear, String where, Clerk clerk) {
        if (where.isBlank()) {
            return new SettlingResult.PlaceMissing();
        }
        String office = where.strip();
        Doubts.Words words =
                new Doubts.Words(Act.MERGE_ELSEWHERE, List.of(lastYear.value()), office, "", clerk, clock.instant());
        return doubts.about(look, opened -> doubts.keep(opened, new Finding.MergedElsewhere(lastYear, office), words));
    }
}
