package confirmdesk.desk.testing;

import confirmdesk.desk.registering.Drafts;
import confirmdesk.desk.testing.Contents.Deed;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registering.PhotoChoice;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Drafts in memory. */
public final class InMemoryDrafts implements Drafts {

    private final Contents contents;
    private final InMemoryRegistrations registrations;
    private final TreeMap<RegistrationNumber, Entry> drafts = new TreeMap<>();
    private long running;
    private int kept;

    InMemoryDrafts(Contents contents, InMemoryRegistrations registrations) {
        this.contents = contents;
        this.registrations = registrations;
    }

    /** How often something was kept. */
    public int kept() {
        return kept;
    }

    @Override
    public Draft begin(int year, Clerk clerk, Instant at) {
        Draft draft = Draft.empty(RegistrationNumber.ofDesk(year, ++running));
        drafts.put(draft.number(), new Entry(draft, false, clerk, at, null));
        return draft;
    }

    @Override
    public Optional<Draft> newest() {
        return Optional.ofNullable(drafts.lastEntry()).map(Map.Entry::getValue).map(Entry::draft);
    }

    @Override
    public boolean keep(Draft draft) {
        return replace(draft, entry -> entry.photo());
    }

    @Override
    public boolean keep(Draft draft, NewPhoto photo) {
        return replace(draft, entry -> photo);
    }

    @Override
    public Optional<Draft> find(RegistrationNumber number) {
        return entry(number, false).map(Entry::draft);
    }

    @Override
    public List<OpenDraft> open() {
        return drafts.descendingMap().values().stream()
                .filter(entry -> !entry.submitted())
                .map(InMemoryDrafts::line)
                .toList();
    }

    @Override
    public boolean discard(RegistrationNumber number) {
        return find(number).isPresent() && drafts.remove(number) != null;
    }

    @Override
    public Optional<byte[]> photo(RegistrationNumber number) {
        return entry(number, false).map(Entry::photo).map(NewPhoto::stored);
    }

    @Override
    public boolean submit(Submission submission, BiFunction<Registration, Surroundings, Comparison> compare) {
        Draft draft = submission.draft();
        Entry entry = entry(draft.number(), false).orElse(null);
        if (entry == null) {
            return false;
        }
        var file = CaseFiles.arrived(1000 + contents.files.size(), draft.registration());
        boolean hasPhoto = draft.photo() == PhotoChoice.HANDED_IN || draft.photo() == PhotoChoice.LAST_YEAR;
        contents.put(hasPhoto ? CaseFiles.withPhoto(file, PhotoState.PRESENT) : file);
        long id = contents.deeds.size();
        contents.deed(
                new Deed(id, id, file, null, Act.REGISTER, State.PENDING, submission.clerk(), submission.at()),
                submission.logged());
        drafts.put(draft.number(), new Entry(draft, true, entry.clerk(), entry.begun(), entry.photo()));
        registrations.compareAll(compare, done -> {});
        return true;
    }

    @Override
    public Optional<Submitted> submitted(RegistrationNumber number) {
        return entry(number, true).map(entry -> new Submitted(entry.draft(), entry.clerk(), entry.begun()));
    }

    private boolean replace(Draft draft, Function<Entry, @Nullable NewPhoto> photo) {
        Optional<Entry> open = entry(draft.number(), false);
        open.ifPresent(entry -> {
            kept++;
            drafts.put(draft.number(), new Entry(draft, false, entry.clerk(), entry.begun(), photo.apply(entry)));
        });
        return open.isPresent();
    }

    private Optional<Entry> entry(RegistrationNumber number, boolean submitted) {
        return Optional.ofNullable(drafts.get(number)).filter(entry -> entry.submitted() == submitted);
    }

    private static OpenDraft line(Entry entry) {
        return new OpenDraft(
                entry.draft().number(),
                entry.draft().get(Field.NAME),
                Page.values().length - entry.draft().checked().size(),
                entry.clerk(),
                entry.begun());
    }

    private record Entry(
            Draft draft,
            boolean submitted,
            Clerk clerk,
            Instant begun,
            @Nullable NewPhoto photo) {}
}
