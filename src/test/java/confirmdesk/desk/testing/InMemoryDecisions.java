package confirmdesk.desk.testing;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.log.Journal;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.log.LogChain;
import confirmdesk.domain.log.LogEntry;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Decisions and their log in memory. */
public final class InMemoryDecisions implements Decisions, Journal {

    private final InMemoryRegistrations registrations;
    private final List<Step> acts = new ArrayList<>();
    private final List<LogEntry> log = new ArrayList<>();

    InMemoryDecisions(InMemoryRegistrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public boolean apply(Change change) {
        return apply(List.of(change)) == 1;
    }

    @Override
    public long applyAll(Iterable<Change> changes) {
        return apply(changes);
    }

    @Override
    public Optional<Undoable> lastActOf(Clerk clerk) {
        return acts.reversed().stream()
                .filter(a -> a.clerk().equals(clerk))
                .findFirst()
                .map(a -> undoable(a, a.before().getLast(), a.before().size()));
    }

    @Override
    public Optional<Undoable> lastActOn(RegistrationNumber number) {
        return acts.reversed().stream()
                .flatMap(a -> a.before().stream()
                        .filter(f -> f.registration().number().equals(number))
                        .map(f -> undoable(a, f, 1)))
                .findFirst();
    }

    @Override
    public long undo(Undoable act, Clerk clerk, Instant at) {
        Step step = acts.stream().filter(a -> a.id() == act.id()).findFirst().orElseThrow();
        List<CaseFile> back = step.before().stream()
                .filter(f -> act.together() > 1 || f.registration().number().equals(act.number()))
                .filter(f -> now(f).version() == f.version() + 1)
                .toList();
        back.forEach(f -> {
            registrations.replace(decided(f, f.state(), now(f).version() + 1, f.lastDecision()));
            write(f.registration().number(), Act.UNDO, act.to(), f.state(), "", clerk, at);
        });
        if (!back.isEmpty()) {
            acts.remove(step);
        }
        return back.size();
    }

    @Override
    public boolean note(RegistrationNumber number, String text, Clerk clerk, Instant at) {
        Optional<CaseFile> file = registrations.open(number);
        file.ifPresent(f -> registrations.replace(new CaseFile(
                f.id(), f.version(), f.registration(), f.state(), f.photo(), text, f.verdict(), f.lastDecision())));
        write(number, Act.NOTE, null, null, "", clerk, at);
        return file.isPresent();
    }

    @Override
    public void forEach(Consumer<LogEntry> sink) {
        log.forEach(sink);
    }

    @Override
    public List<LogEntry> newestBelow(long number, int most) {
        return log.reversed().stream()
                .filter(e -> e.number() < number)
                .limit(most)
                .toList();
    }

    @Override
    public List<LogEntry> of(RegistrationNumber number) {
        return log.stream().filter(e -> number.equals(e.registration())).toList();
    }

    @Override
    public String head() {
        return log.isEmpty() ? LogChain.START : log.getLast().hash();
    }

    private long apply(Iterable<Change> changes) {
        List<CaseFile> before = new ArrayList<>();
        Change last = null;
        for (Change change : changes) {
            CaseFile file = registrations.open(change.id()).orElseThrow();
            if (file.version() == change.version()) {
                before.add(file);
                last = change;
                var decision = new CaseFile.LastDecision(
                        change.clerk().name(), change.at(), change.reasonCodes(), change.text());
                registrations.replace(decided(file, change.to(), file.version() + 1, decision));
                write(
                        change.number(),
                        change.act(),
                        change.from(),
                        change.to(),
                        change.logged(),
                        change.clerk(),
                        change.at());
            }
        }
        if (last != null) {
            acts.add(new Step(log.size(), last.act(), last.to(), last.clerk(), last.at(), before));
        }
        return before.size();
    }

    private CaseFile now(CaseFile file) {
        return registrations.open(file.id()).orElseThrow();
    }

    private static Undoable undoable(Step step, CaseFile file, long together) {
        return new Undoable(
                step.id(),
                together,
                file.registration().number(),
                file.registration().get(Field.NAME),
                step.act(),
                file.state(),
                step.to(),
                step.clerk(),
                step.at());
    }

    private static CaseFile decided(
            CaseFile file, State state, long version, CaseFile.@Nullable LastDecision decision) {
        return new CaseFile(
                file.id(), version, file.registration(), state, file.photo(), file.note(), file.verdict(), decision);
    }

    private void write(
            RegistrationNumber number,
            Act act,
            @Nullable State from,
            @Nullable State to,
            String reason,
            Clerk clerk,
            Instant at) {
        LogEntry entry = new LogEntry(log.size() + 1, at, clerk, act, number, from, to, reason, "");
        log.add(new LogEntry(entry.number(), at, clerk, act, number, from, to, reason, LogChain.hash(head(), entry)));
    }

    /** One act: what it changed, as it was before. */
    private record Step(long id, Act act, State to, Clerk clerk, Instant at, List<CaseFile> before) {}
}
