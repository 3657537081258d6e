package confirmdesk.domain.papers;

import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.requirements.Applicants;
import confirmdesk.domain.requirements.Paper;
import confirmdesk.domain.requirements.Requirements;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers that one candidate brings, in the order of the table, and which of them were seen. */
public record PaperList(List<Line> lines) {

    public static final PaperList NONE = new PaperList(List.of());

    public PaperList {
        lines = List.copyOf(lines);
    }

    /** One paper. @param tick who saw it and when, if anybody did */
    public record Line(Paper paper, Optional<Tick> tick) {

        public boolean isTicked() {
            return tick.isPresent();
        }
    }

    /** The papers of the year's table that this candidate brings. Source of the table's rows: domain notes, part 1.5. */
    public static PaperList of(
            Registration registration, Outcome outcome, Requirements requirements, Map<String, Tick> ticks) {
        return new PaperList(requirements.papers().stream()
                .filter(paper ->
                        isAbout(paper.applicants(), outcome) && paper.scope().fits(registration))
                .map(paper -> new Line(paper, Optional.ofNullable(ticks.get(paper.code()))))
                .toList());
    }

    public Optional<Line> find(String code) {
        return lines.stream().filter(line -> line.paper().code().equals(code)).findFirst();
    }

    /** The needed papers that nobody saw. */
    public List<Paper> missing() {
        return lines.stream()
                .filter(line -> line.paper().needed() && !line.isTicked())
                .map(Line::paper)
                .toList();
    }

    /** How many are needed. */
    public long needed() {
        return lines.stream().filter(line -> line.paper().needed()).count();
    }

    /** How many of the needed ones were seen. */
    public long seen() {
        return needed() - missing().size();
    }

    /** The count as the log has it; empty if nothing is needed. */
    public String counted() {
        return needed() == 0 ? "" : "材料 " + seen() + "/" + needed();
    }

    private static boolean isAbout(Applicants applicants, Outcome outcome) {
        return switch (applicants) {
            case ALL -> true;
            case RETURNING -> outcome.isReturning();
            case NEW -> !outcome.isReturning();
            case CHANGED_ID -> outcome == Outcome.ID_CHANGED;
        };
    }
}
