package confirmdesk.desk.decision;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.examyear.Reason;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What rejecting and returning have in common: an open registration and at least one reason of the year's table. */
final class ReasonedDecision {

    private final Registrations registrations;
    private final Decisions decisions;
    private final Tables tables;
    private final Clock clock;

    ReasonedDecision(Registrations registrations, Decisions decisions, Tables tables, Clock clock) {
        this.registrations = registrations;
        this.decisions = decisions;
        this.tables = tables;
        this.clock = clock;
    }

    DecisionResult decide(
            Look look, List<String> codes, String text, Clerk clerk, Function<Standing.Open, Standing.Step> step) {
        Set<String> unknown = unknown(codes);
        if (codes.isEmpty() || !unknown.isEmpty()) {
            return new DecisionResult.ReasonMissing(unknown.stream().sorted().toList());
        }
        CaseFile file = registrations.open(look.number()).orElse(null);
        if (file == null) {
            return new DecisionResult.NotFound(look.number());
        }
        return switch (Standing.of(file.state())) {
            case Standing.Decided decided -> new DecisionResult.DecidedElsewhere(decided.state());
            case Standing.Open open -> {
                List<String> reasons = codes.stream().distinct().toList();
                Decisions.Change change =
                        Changes.of(file, look, step.apply(open), reasons, text, clerk, clock.instant());
                yield Changes.result(change, decisions.apply(change), registrations);
            }
        };
    }

    private Set<String> unknown(List<String> codes) {
        Set<String> unknown = new HashSet<>(codes);
        unknown.removeAll(tables.current().reasons().stream().map(Reason::code).collect(Collectors.toSet()));
        return unknown;
    }
}
