package confirmdesk.desk.review;

import confirmdesk.desk.comparison.Neighbourhood;
import confirmdesk.desk.examyear.Tables;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.decision.Candidate;
import confirmdesk.domain.decision.ConfirmationRules;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.papers.Eligibility;
import confirmdesk.domain.papers.PaperList;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.RegistrationNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens a registration for review: held against last year again, with what stops and what warns. */
public final class OpenRegistration {

    private final Registrations registrations;
    private final Neighbourhood neighbourhood;
    private final Tables tables;
    private final Clock clock;

    public OpenRegistration(Registrations registrations, Neighbourhood neighbourhood, Tables tables, Clock clock) {
        this.registrations = registrations;
        this.neighbourhood = neighbourhood;
        this.tables = tables;
        this.clock = clock;
    }

    public Optional<Opened> open(RegistrationNumber number) {
        return registrations.open(number).map(this::compared);
    }

    /** Opens by the store's own number. */
    public Optional<Opened> open(long id) {
        return registrations.open(id).map(this::compared);
    }

    private Opened compared(CaseFile file) {
        ExamYear year = tables.current();
        Comparison comparison = new Comparer(year).compare(file.registration(), neighbourhood.of(file.registration()));
        List<LastYearRecord> lastYear = comparison.lastYear().stream()
                .flatMap(number -> registrations.lastYear(number).stream())
                .toList();
        PaperList papers = PaperList.of(
                file.registration(),
                file.verdict().outcome(),
                year.requirements(),
                registrations.ticks(file.registration().number()));
        Candidate candidate = new Candidate(
                file.registration(),
                file.state(),
                comparison.outcome(),
                comparison.question().doubt(),
                comparison.due(),
                comparison.chosen(),
                file.photo(),
                papers);
        ConfirmationRules rules = new ConfirmationRules(year);
        Instant now = clock.instant();
        return new Opened(
                file,
                comparison,
                lastYear,
                rules.stops(candidate, "", now),
                rules.warnings(candidate, ""),
                rules.givesScoresUp(candidate, now),
                papers,
                Eligibility.of(file.registration(), year.requirements()),
                year.mergePapers());
    }
}
