package confirmdesk.desk.testing;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.testing.Contents.Deed;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Signature;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decisions in memory, with versions and acts that can be taken back. */
public final class InMemoryDecisions implements Decisions {

    private static final Set<Act> CAN_BE_UNDONE = Set.of(
            Act.CONFIRM,
            Act.AUTO_CONFIRM,
            Act.REJECT,
            Act.RETURN,
            Act.REPLACE_PHOTO,
            Act.WITHDRAW,
            Act.ABANDON,
            Act.REOPEN_CLOSED,
            Act.REFUSED_BY_CENTRE);

    private final Contents contents;
    private final InMemoryRegistrations registrations;

    InMemoryDecisions(Contents contents, InMemoryRegistrations registrations) {
        this.contents = contents;
        this.registrations = registrations;
    }

    @Override
    public boolean apply(Change change) {
        return applyAll(List.of(change)) == 1;
    }

    @Override
    public long applyAll(Iterable<Change> changes) {
        long step = contents.deeds.size();
        changes.forEach(change -> contents.file(change.id())
                .filter(f -> f.version() == change.version() && f.state() == change.from())
                .ifPresent(file -> decide(change, file, step)));
        return contents.deeds.size() - step;
    }

    @Override
    public Optional<Undoable> lastActOf(Clerk clerk) {
        return newest(d -> d.clerk().equals(clerk))
                .map(d -> undoable(d, openInStep(d.step()).size()));
    }

    @Override
    public Optional<Undoable> lastActOn(RegistrationNumber number) {
        return newest(d -> d.number().equals(number))
                .map(d -> undoable(
                        d,
                        d.act() == Act.SETTLE_DUPLICATE ? openInStep(d.step()).size() : 1));
    }

    @Override
    public Optional<State> cameFrom(RegistrationNumber number) {
        State now = contents.files.get(number).state();
        return contents.deeds.reversed().stream()
                .filter(d -> d.number().equals(number) && !contents.undone.contains(d.id()))
                .filter(d -> d.to() == now && d.from() != now)
                .map(Deed::from)
                .findFirst();
    }

    @Override
    public long undo(
            Undoable act,
            BiFunction<Registration, Surroundings, Comparison> compare,
            @Nullable Signature second,
            Clerk clerk,
            Instant at) {
        Deed last = contents.deeds.get((int) act.id());
        List<Deed> back = act.together() == 1
                ? List.of(last).stream().filter(this::isOpen).toList()
                : openInStep(last.step());
        List<Deed> allowed = back.stream()
                .filter(deed -> second != null || !contents.isHandedBack(deed))
                .toList();
        String by = second == null ? "" : " 第二人：" + second.logged();
        allowed.forEach(deed -> takeBack(deed, by, clerk, at));
        registrations.compareAll(compare, done -> {});
        return allowed.size();
    }

    @Override
    public boolean note(RegistrationNumber number, String text, Clerk clerk, Instant at) {
        Optional<CaseFile> file = Optional.ofNullable(contents.files.get(number));
        file.ifPresent(f -> {
            contents.put(CaseFiles.withNote(f, text));
            contents.log(clerk, at, Act.NOTE, number, null, null, "");
        });
        return file.isPresent();
    }

    private void decide(Change change, CaseFile file, long step) {
        Deed deed = new Deed(
                contents.deeds.size(), step, file, null, change.act(), change.to(), change.clerk(), change.at());
        CaseFile.LastDecision decision = new CaseFile.LastDecision(
                change.clerk().name(), change.at(), change.reasonCodes(), change.text(), change.recall());
        contents.put(CaseFiles.moved(file, change.to(), decision));
        contents.deed(deed, change.logged());
    }

    private void takeBack(Deed deed, String by, Clerk clerk, Instant at) {
        CaseFile now = contents.files.get(deed.number());
        CaseFile back = CaseFiles.moved(now, deed.from(), deed.before().lastDecision());
        contents.put(CaseFiles.withPhoto(back, deed.before().photo()));
        if (deed.act() == Act.REPLACE_PHOTO) {
            restorePhoto(deed);
        }
        if (deed.act().settles()) {
            contents.settled.put(deed.number(), contents.settledBefore.get(deed.id()));
        }
        contents.undone.add(deed.id());
        contents.log(
                clerk,
                at,
                Act.UNDO,
                deed.number(),
                now.state(),
                deed.from(),
                deed.act().word() + by);
    }

    private void restorePhoto(Deed deed) {
        if (deed.photoBefore() == null) {
            contents.newPhotos.remove(deed.number());
        } else {
            contents.newPhotos.put(deed.number(), deed.photoBefore());
        }
    }

    private Optional<Deed> newest(Predicate<Deed> test) {
        return contents.deeds.reversed().stream().filter(test.and(this::isOpen)).findFirst();
    }

    private List<Deed> openInStep(long step) {
        return contents.deeds.stream()
                .filter(d -> d.step() == step && isOpen(d))
                .toList();
    }

    /** Whether a person can take it back: nothing happened to the registration since. */
    private boolean isOpen(Deed deed) {
        boolean newer = contents.deeds.stream()
                .anyMatch(d -> d.id() > deed.id()
                        && !contents.undone.contains(d.id())
                        && d.number().equals(deed.number()));
        return (CAN_BE_UNDONE.contains(deed.act()) || deed.act().settles())
                && !contents.undone.contains(deed.id())
                && !newer
                && contents.files.get(deed.number()).state() == deed.to();
    }

    private Undoable undoable(Deed deed, long together) {
        return new Undoable(
                deed.id(),
                together,
                deed.number(),
                deed.before().registration().get(Field.NAME),
                deed.act(),
                deed.from(),
                deed.to(),
                deed.clerk(),
                deed.at(),
                together > 1
                        ? openInStep(deed.step()).stream().anyMatch(contents::isHandedBack)
                        : contents.isHandedBack(deed));
    }
}
