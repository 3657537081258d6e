package confirmdesk.desk.decision;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.examyear.ExamYear;
import confirmdesk.domain.papers.Recall;
import confirmdesk.domain.papers.RecallDay;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.requirements.Paper;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sends a registration back for better papers (退回补正), with reasons of the year's table and a day to come again. */
public final class ReturnRegistration {

    private final ReasonedDecision decision;
    private final Registrations registrations;
    private final Tables tables;
    private final Clock clock;

    public ReturnRegistration(Registrations registrations, Decisions decisions, Tables tables, Clock clock) {
        decision = new ReasonedDecision(registrations, decisions, tables, clock);
        this.registrations = registrations;
        this.tables = tables;
        this.clock = clock;
    }

    /** Until when somebody comes again if nobody says otherwise. */
    public LocalDate usualDay(CaseFile file) {
        return RecallDay.usual(tables.current(), region(file), clock.instant());
    }

    /** Sends back until the usual day. */
    public DecisionResult sendBack(Look look, List<String> codes, String text, Clerk clerk) {
        return sendBack(look, codes, text, Optional.empty(), clerk);
    }

    /** @param until the last day to come again; empty for the usual one */
    public DecisionResult sendBack(Look look, List<String> codes, String text, Optional<LocalDate> until, Clerk clerk) {
        ExamYear year = tables.current();
        LocalDate today = registrations
                .open(look.number())
                .map(file -> RecallDay.today(year, region(file), clock.instant()))
                .orElse(LocalDate.MIN);
        if (until.filter(day -> day.isBefore(today)).isPresent()) {
            return new DecisionResult.DayOver(today);
        }
        return decision.decide(
                look,
                codes,
                text,
                clerk,
                (file, open) -> new ReasonedDecision.Way(
                        open.sendBack(), Optional.of(recall(file, until.orElseGet(() -> usualDay(file))))));
    }

    private Recall recall(CaseFile file, LocalDate until) {
        List<Paper> missing =
                PapersSeen.of(file, registrations, tables.current()).missing();
        return new Recall(until, missing.stream().map(Paper::code).toList());
    }

    private static String region(CaseFile file) {
        return file.registration().get(Field.REGION);
    }
}
