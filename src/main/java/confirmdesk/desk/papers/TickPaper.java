package confirmdesk.desk.papers;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.papers.PaperList;
import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Clock;
import java.util.Optional;

/** Ticks a paper that lies on the desk, or takes the tick back; kept at once. */
public final class TickPaper {

    private final Registrations registrations;
    private final PaperTicks ticks;
    private final Tables tables;
    private final Clock clock;

    public TickPaper(Registrations registrations, PaperTicks ticks, Tables tables, Clock clock) {
        this.registrations = registrations;
        this.ticks = ticks;
        this.tables = tables;
        this.clock = clock;
    }

    /** The papers of a registration as they are kept now; empty if there is no such registration. */
    public Optional<PaperList> papers(RegistrationNumber number) {
        return registrations.open(number).map(this::papers);
    }

    private PaperList papers(CaseFile file) {
        return PaperList.of(
                file.registration(),
                file.verdict().outcome(),
                tables.current().requirements(),
                registrations.ticks(file.registration().number()));
    }

    /** Turns a tick over, as a key does. */
    public Result turn(RegistrationNumber number, String paper, Clerk clerk) {
        return registrations
                .open(number)
                .map(file -> put(file, paper, !isTicked(file, paper), clerk))
                .orElseGet(NotFound::new);
    }

    /** Ticks, or takes the tick back. */
    public Result tick(RegistrationNumber number, String paper, boolean ticked, Clerk clerk) {
        return registrations
                .open(number)
                .map(file -> put(file, paper, ticked, clerk))
                .orElseGet(NotFound::new);
    }

    private Result put(CaseFile file, String paper, boolean ticked, Clerk clerk) {
        if (!file.state().isOpen()) {
            return new NotOpen(file.state());
        }
        if (papers(file).find(paper).isEmpty()) {
            return new NotAsked(paper);
        }
        RegistrationNumber number = file.registration().number();
        return ticks.put(number, paper, ticked, new Tick(clerk, clock.instant()))
                ? new Kept(papers(file))
                : new NotFound();
    }

    private boolean isTicked(CaseFile file, String paper) {
        return papers(file).find(paper).filter(PaperList.Line::isTicked).isPresent();
    }

    /** How it ended. */
    public sealed interface Result {}

    /** @param papers as they are now */
    public record Kept(PaperList papers) implements Result {}

    /** What was decided stays as it was decided: first the decision is taken back. */
    public record NotOpen(State state) implements Result {}

    /** The year's table doesn't ask this candidate for it. */
    public record NotAsked(String paper) implements Result {}

    public record NotFound() implements Result {}
}
