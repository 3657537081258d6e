package confirmdesk.desk.testing;

import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.review.Summary;
import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A handful of registrations in whatever state a test needs, to be opened and gone through; nothing is searched. */
public final class FewRegistrations implements Registrations {

    private final List<CaseFile> files = new ArrayList<>();

    /** Puts a registration in that is in this state. */
    public CaseFile add(Registration registration, State state) {
        CaseFile.Verdict none = new CaseFile.Verdict(Outcome.NEW, List.of(), "", "", "1111", "1111", "");
        CaseFile file = new CaseFile(
                files.size(), 1, registration, state, PhotoState.PRESENT, "", none, Doubt.of(Outcome.NEW), null);
        files.add(file);
        return file;
    }

    public void clear() {
        files.clear();
    }

    @Override
    public Optional<CaseFile> open(RegistrationNumber number) {
        return files.stream()
                .filter(f -> f.registration().number().equals(number))
                .findFirst();
    }

    @Override
    public Optional<CaseFile> open(long id) {
        return files.stream().filter(f -> f.id() == id).findFirst();
    }

    @Override
    public void forEach(Consumer<CaseFile> sink) {
        files.forEach(sink);
    }

    @Override
    public long[] ids(Selection selection) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Summary> summaries(List<Long> ids) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Tick> ticks(RegistrationNumber number) {
        return Map.of();
    }

    @Override
    public Map<QueueLine, Long> counts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<LastYearRecord> lastYear(RegistrationNumber number) {
        return Optional.empty();
    }
}
