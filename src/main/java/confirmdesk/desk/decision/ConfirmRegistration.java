package confirmdesk.desk.decision;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.Candidate;
import confirmdesk.domain.decision.ConfirmationRules;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.decision.Stop;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.papers.FormCode;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.domain.subjects.SubjectSet;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Confirms a registration, if nothing stops it or a reason lets it pass. */
public final class ConfirmRegistration {

    private final Registrations registrations;
    private final Decisions decisions;
    private final Tables tables;
    private final Clock clock;

    public ConfirmRegistration(Registrations registrations, Decisions decisions, Tables tables, Clock clock) {
        this.registrations = registrations;
        this.decisions = decisions;
        this.tables = tables;
        this.clock = clock;
    }

    public DecisionResult confirm(Look look, Grounds grounds, Clerk clerk) {
        return registrations
                .open(look.number())
                .map(file -> confirm(file, look, grounds, clerk))
                .orElseGet(() -> new DecisionResult.NotFound(look.number()));
    }

    private DecisionResult confirm(CaseFile file, Look look, Grounds grounds, Clerk clerk) {
        Instant now = clock.instant();
        return switch (Standing.of(file.state())) {
            case Standing.Decided decided -> new DecisionResult.DecidedElsewhere(decided.state());
            case Standing.Open open -> {
                List<Stop> stops = stops(file, grounds, now);
                if (!stops.isEmpty()) {
                    yield new DecisionResult.Stopped(stops, says(stops, file, grounds));
                }
                Changes.Why why = new Changes.Why(List.of(), grounds.reason(), papers(file));
                Decisions.Change change = Changes.of(file, look, open.confirm(), why, clerk, now);
                yield Changes.result(change, decisions.apply(change), registrations);
            }
        };
    }

    /** What stops it still: with a reason only what no reason lets pass. */
    private List<Stop> stops(CaseFile file, Grounds grounds, Instant now) {
        List<Stop> stops = new ConfirmationRules(tables.current()).stops(candidate(file), grounds.formCode(), now);
        boolean reasonGiven = !grounds.reason().isBlank();
        return stops.stream()
                .filter(stop -> !(reasonGiven && stop.reasonLetsPass()))
                .toList();
    }

    private String papers(CaseFile file) {
        return PapersSeen.of(file, registrations, tables.current()).counted();
    }

    /** Each in words; of the form, which change the paper is. */
    private static List<Message> says(List<Stop> stops, CaseFile file, Grounds grounds) {
        FormCode code = new FormCode(grounds.formCode(), file.registration().get(Field.FORM_CODE));
        return stops.stream()
                .map(stop -> stop == Stop.OLDER_FORM ? code.says() : Message.of("decision.stop", stop))
                .toList();
    }

    private static Candidate candidate(CaseFile file) {
        CaseFile.Verdict verdict = file.verdict();
        return new Candidate(
                file.registration(),
                file.state(),
                verdict.outcome(),
                file.doubt(),
                SubjectSet.ofCode(verdict.due()),
                SubjectSet.ofCode(verdict.chosen()),
                file.photo());
    }
}
