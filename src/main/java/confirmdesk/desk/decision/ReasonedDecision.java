package confirmdesk.desk.decision;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.Standing;
import confirmdesk.domain.examyear.Reason;
import confirmdesk.domain.papers.Recall;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
        return decide(look, codes, text, clerk, (file, open) -> new Way(step.apply(open), Optional.empty()));
    }

    /** Which way a registration goes, and what is asked of somebody who is sent back. */
    record Way(Standing.Step step, Optional<Recall> recall) {}

    DecisionResult decide(
            Look look, List<String> codes, String text, Clerk clerk, BiFunction<CaseFile, Standing.Open, Way> way) {
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
                Way chosen = way.apply(file, open);
                Changes.Why why = new Changes.Why(codes.stream().distinct().toList(), text, remark(file, chosen));
                Decisions.Change made = Changes.of(file, look, chosen.step(), why, clerk, clock.instant());
                Decisions.Change change = chosen.recall().map(made::with).orElse(made);
                yield Changes.result(change, decisions.apply(change), registrations);
            }
        };
    }

    private String remark(CaseFile file, Way way) {
        String papers = PapersSeen.of(file, registrations, tables.current()).counted();
        return (papers + way.recall().map(recall -> " 限 " + recall.until()).orElse("")).strip();
    }

    private Set<String> unknown(List<String> codes) {
        Set<String> unknown = new HashSet<>(codes);
        unknown.removeAll(tables.current().reasons().stream().map(Reason::code).collect(Collectors.toSet()));
        return unknown;
    }
}
