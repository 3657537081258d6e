package confirmdesk.desk.testing;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.settling.Settlements;
import confirmdesk.desk.testing.Contents.Deed;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Finding;
import confirmdesk.domain.settling.Settled;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Settlements in memory; everybody is compared again after each. */
public final class InMemorySettlements implements Settlements {

    private final Contents contents;
    private final InMemoryRegistrations registrations;
    private final InMemoryTables tables;

    InMemorySettlements(Contents contents, InMemoryRegistrations registrations, InMemoryTables tables) {
        this.contents = contents;
        this.registrations = registrations;
        this.tables = tables;
    }

    @Override
    public boolean keep(List<Settling> together, BiFunction<Registration, Surroundings, Comparison> compare) {
        boolean fits = together.stream().allMatch(s -> isNow(s.change()));
        if (fits) {
            long step = contents.deeds.size();
            together.forEach(s -> keep(s, step));
            registrations.compareAll(compare, done -> {});
        }
        return fits;
    }

    @Override
    public Settled of(RegistrationNumber number) {
        return contents.settled.getOrDefault(number, Settled.NOTHING);
    }

    @Override
    public Optional<RegistrationNumber> holder(RegistrationNumber lastYear, RegistrationNumber but) {
        return contents.settled.keySet().stream()
                .filter(number -> !number.equals(but))
                .filter(number -> joined(number).filter(lastYear::equals).isPresent())
                .sorted()
                .findFirst();
    }

    private Optional<RegistrationNumber> joined(RegistrationNumber number) {
        Registration registration = contents.files.get(number).registration();
        return new Comparer(tables.current())
                .compare(registration, registrations.of(registration))
                .question()
                .finding()
                .flatMap(Finding::linked);
    }

    private boolean isNow(Decisions.Change change) {
        return contents.file(change.id())
                .filter(f -> f.version() == change.version())
                .isPresent();
    }

    private void keep(Settling settling, long step) {
        Decisions.Change change = settling.change();
        CaseFile file = contents.files.get(change.number());
        long id = contents.deeds.size();
        contents.settledBefore.put(id, contents.settled.getOrDefault(change.number(), Settled.NOTHING));
        contents.settled.put(change.number(), settling.settled());
        contents.put(CaseFiles.moved(file, file.state(), file.lastDecision()));
        contents.deed(
                new Deed(id, step, file, null, change.act(), change.to(), change.clerk(), change.at()),
                change.logged());
    }
}
