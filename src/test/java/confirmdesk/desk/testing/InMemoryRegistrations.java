package confirmdesk.desk.testing;

import confirmdesk.desk.comparison.Neighbourhood;
import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.review.Summary;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Likeness;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.comparison.Unmet;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Registrations and last year's records in memory; the search finds parts of names, ID and registration numbers. */
public final class InMemoryRegistrations implements Registrations, Neighbourhood {

    private final Tables tables;
    private final Map<Long, CaseFile> files = new LinkedHashMap<>();
    private final List<LastYearRecord> lastYears = new ArrayList<>();
    private int pagesRead;

    InMemoryRegistrations(Tables tables) {
        this.tables = tables;
    }

    /** How many pages of lines were asked for. */
    public int pagesRead() {
        return pagesRead;
    }

    void addLastYear(LastYearRecord record) {
        lastYears.add(record);
    }

    long add(Registration registration, PhotoState photo) {
        long id = 1000 + files.size();
        CaseFile.Verdict none = new CaseFile.Verdict(Outcome.NEW, List.of(), "", "", "1111", "1111", "");
        files.put(id, new CaseFile(id, 1, registration, State.PENDING, photo, "", none, null));
        files.replaceAll((i, file) -> compared(file));
        return id;
    }

    /** Puts another case file in the place of the one with its number. */
    void replace(CaseFile file) {
        files.put(file.id(), file);
    }

    @Override
    public long[] ids(Selection selection) {
        return files.values().stream()
                .filter(f -> isIn(selection.line(), f))
                .filter(f -> selection.text().isEmpty() || isHit(f.registration(), selection.text()))
                .filter(f -> selection.state() == null || f.state() == selection.state())
                .mapToLong(CaseFile::id)
                .toArray();
    }

    @Override
    public List<Summary> summaries(List<Long> ids) {
        pagesRead++;
        return ids.stream()
                .map(files::get)
                .filter(Objects::nonNull)
                .map(InMemoryRegistrations::summary)
                .toList();
    }

    @Override
    public Map<QueueLine, Long> counts() {
        Map<QueueLine, Long> counts = new EnumMap<>(QueueLine.class);
        for (QueueLine line : QueueLine.values()) {
            counts.put(line, files.values().stream().filter(f -> isIn(line, f)).count());
        }
        return counts;
    }

    @Override
    public Optional<CaseFile> open(RegistrationNumber number) {
        return files.values().stream()
                .filter(f -> f.registration().number().equals(number))
                .findFirst();
    }

    @Override
    public Optional<CaseFile> open(long id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public Optional<LastYearRecord> lastYear(RegistrationNumber number) {
        return lastYears.stream().filter(r -> r.number().equals(number)).findFirst();
    }

    @Override
    public void forEach(Consumer<CaseFile> sink) {
        List.copyOf(files.values()).forEach(sink);
    }

    @Override
    public Surroundings of(Registration registration) {
        List<Registration> all =
                files.values().stream().map(CaseFile::registration).toList();
        Set<String> taken = all.stream()
                .filter(r -> !r.number().equals(registration.number()))
                .map(r -> r.get(Field.ID_NUMBER))
                .collect(Collectors.toSet());
        return new Surroundings(
                all.stream()
                        .filter(r -> !r.number().equals(registration.number()))
                        .filter(r -> r.get(Field.ID_NUMBER).equals(registration.get(Field.ID_NUMBER)))
                        .toList(),
                lastYears,
                lastYears.stream()
                        .filter(r -> taken.contains(r.get(Field.ID_NUMBER)))
                        .map(LastYearRecord::number)
                        .collect(Collectors.toSet()));
    }

    private CaseFile compared(CaseFile file) {
        Comparison found = new Comparer(tables.current()).compare(file.registration(), of(file.registration()));
        CaseFile.Verdict verdict = new CaseFile.Verdict(
                found.outcome(),
                found.lastYear().stream().map(RegistrationNumber::value).toList(),
                headers(found.fieldsThatAre(Likeness.CHANGED)),
                headers(found.fieldsThatAre(Likeness.WRITTEN_DIFFERENTLY)),
                found.due().code(),
                found.chosen().code(),
                found.unmet().stream().map(Unmet::word).collect(Collectors.joining("|")));
        return new CaseFile(
                file.id(),
                file.version(),
                file.registration(),
                file.state(),
                file.photo(),
                file.note(),
                verdict,
                file.lastDecision());
    }

    private static String headers(List<Field> fields) {
        return fields.stream().map(Field::header).collect(Collectors.joining("|"));
    }

    private static boolean isHit(Registration person, String text) {
        return List.of(Field.NAME, Field.ID_NUMBER, Field.REGISTRATION_NUMBER, Field.PHONE).stream()
                .anyMatch(f -> person.get(f).contains(text));
    }

    private static boolean isIn(QueueLine line, CaseFile file) {
        boolean pending = file.state() == State.PENDING;
        return switch (line) {
            case ALL -> true;
            case PENDING -> pending;
            case PENDING_CHANGED -> pending && file.verdict().outcome() == Outcome.CHANGED;
            case PENDING_MERGE -> pending && file.verdict().outcome() == Outcome.ID_CHANGED;
            case PENDING_BY_HAND ->
                pending
                        && Set.of(Outcome.DUPLICATE, Outcome.AMBIGUOUS, Outcome.NAME_VARIANT, Outcome.NAME_CHANGED)
                                .contains(file.verdict().outcome());
            case PENDING_PHOTO -> pending && file.photo() != PhotoState.PRESENT;
            case PENDING_NEW -> pending && file.verdict().outcome() == Outcome.NEW;
            case AUTOMATIC -> pending && file.verdict().automatic();
            case CONFIRMED -> file.state().owesPayment();
            case RETURNED -> file.state() == State.RETURNED;
            case REJECTED -> file.state() == State.REJECTED;
        };
    }

    private static Summary summary(CaseFile file) {
        Registration person = file.registration();
        String idNumber = person.get(Field.ID_NUMBER);
        return new Summary(
                file.id(),
                person.number(),
                person.get(Field.NAME),
                idNumber.substring(Math.max(0, idNumber.length() - 4)),
                person.get(Field.SITE),
                person.get(Field.LEVEL),
                person.get(Field.SPECIALTY_CODE),
                person.get(Field.SPECIALTY_NAME),
                file.state(),
                file.verdict().outcome(),
                file.verdict().automatic(),
                file.photo(),
                file.verdict().changedFields());
    }
}
