package confirmdesk.desk.testing;

import confirmdesk.desk.comparison.Neighbourhood;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.QueueLine;
import confirmdesk.desk.review.Registrations;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.review.Summary;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Doubt;
import confirmdesk.domain.comparison.Likeness;
import confirmdesk.domain.comparison.Outcome;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.comparison.Unmet;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.papers.Tick;
import confirmdesk.domain.photo.PhotoState;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.IdNumber;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.settling.Settled;
import confirmdesk.domain.settling.Stage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Registrations and last year's records in memory; the search finds parts of names, ID and registration numbers. */
public final class InMemoryRegistrations implements Registrations, Neighbourhood {

    private static final Set<Outcome> BY_HAND =
            Set.of(Outcome.DUPLICATE, Outcome.AMBIGUOUS, Outcome.NAME_VARIANT, Outcome.NAME_CHANGED);

    private final Contents contents;
    private int pagesRead;

    InMemoryRegistrations(Contents contents) {
        this.contents = contents;
    }

    /** How many pages of lines were asked for. */
    public int pagesRead() {
        return pagesRead;
    }

    /** The case file of a number that is in the store. */
    public CaseFile get(String number) {
        return open(new RegistrationNumber(number)).orElseThrow();
    }

    @Override
    public long[] ids(Selection selection) {
        return contents.files.values().stream()
                .filter(f -> isIn(selection.line(), f))
                .filter(f -> selection.text().isEmpty() || isHit(f.registration(), selection.text()))
                .filter(f -> selection.state() == null || f.state() == selection.state())
                .mapToLong(CaseFile::id)
                .toArray();
    }

    @Override
    public List<Summary> summaries(List<Long> ids) {
        pagesRead++;
        Map<Long, CaseFile> byId = contents.files.values().stream().collect(Collectors.toMap(CaseFile::id, f -> f));
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(InMemoryRegistrations::summary)
                .toList();
    }

    @Override
    public Map<QueueLine, Long> counts() {
        Map<QueueLine, Long> counts = new EnumMap<>(QueueLine.class);
        for (QueueLine line : QueueLine.values()) {
            counts.put(
                    line,
                    contents.files.values().stream().filter(f -> isIn(line, f)).count());
        }
        return counts;
    }

    @Override
    public Optional<CaseFile> open(RegistrationNumber number) {
        return Optional.ofNullable(contents.files.get(number));
    }

    @Override
    public Optional<CaseFile> open(long id) {
        return contents.file(id);
    }

    @Override
    public Optional<LastYearRecord> lastYear(RegistrationNumber number) {
        return Optional.ofNullable(contents.lastYear.get(number));
    }

    @Override
    public Map<String, Tick> ticks(RegistrationNumber number) {
        return contents.ticks.getOrDefault(number, Map.of());
    }

    @Override
    public void forEach(Consumer<CaseFile> sink) {
        List.copyOf(contents.files.values()).forEach(sink);
    }

    @Override
    public Surroundings of(Registration registration) {
        List<Registration> others = contents.files.values().stream()
                .map(CaseFile::registration)
                .filter(r -> !r.number().equals(registration.number()))
                .toList();
        Set<IdNumber> taken =
                others.stream().map(r -> IdNumber.of(r.get(Field.ID_NUMBER))).collect(Collectors.toSet());
        return new Surroundings(
                others,
                List.copyOf(contents.lastYear.values()),
                contents.lastYear.values().stream()
                        .filter(r -> taken.contains(IdNumber.of(r.get(Field.ID_NUMBER))))
                        .map(LastYearRecord::number)
                        .collect(Collectors.toSet()),
                contents.settled.getOrDefault(registration.number(), Settled.NOTHING),
                contents.deeds.stream()
                        .anyMatch(deed -> deed.act() == Act.REFUSED_BY_CENTRE
                                && deed.number().equals(registration.number())
                                && !contents.undone.contains(deed.id())));
    }

    /** Compares every registration again and keeps what is found. */
    void compareAll(BiFunction<Registration, Surroundings, Comparison> compare, LongConsumer progress) {
        long done = 0;
        for (CaseFile file : List.copyOf(contents.files.values())) {
            Comparison found = compare.apply(file.registration(), of(file.registration()));
            contents.put(
                    CaseFiles.withVerdict(file, verdict(found), found.question().doubt()));
            progress.accept(++done);
        }
    }

    private static CaseFile.Verdict verdict(Comparison found) {
        return new CaseFile.Verdict(
                found.outcome(),
                found.lastYear().stream().map(RegistrationNumber::value).toList(),
                headers(found.fieldsThatAre(Likeness.CHANGED)),
                headers(found.fieldsThatAre(Likeness.WRITTEN_DIFFERENTLY)),
                found.due().code(),
                found.chosen().code(),
                found.unmet().stream().map(Unmet::word).collect(Collectors.joining("|")));
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
        boolean waiting = pending && !file.verdict().automatic();
        Outcome outcome = file.verdict().outcome();
        return switch (line) {
            case ALL -> true;
            case LAPSING, OVERDUE, SCORES_GIVEN_UP -> false;
            case PENDING -> pending;
            case PENDING_CHANGED -> waiting && outcome == Outcome.CHANGED;
            case PENDING_MERGE -> waiting && file.doubt().equals(new Doubt(Outcome.ID_CHANGED, Stage.NONE));
            case PENDING_APPROVAL -> waiting && file.doubt().stage() == Stage.REQUESTED;
            case PENDING_SETTLED -> waiting && outcome.asks() && file.doubt().open() == null;
            case PENDING_BY_HAND -> waiting && BY_HAND.stream().anyMatch(file.doubt()::isOpen);
            case PENDING_PHOTO -> pending && file.photo() != PhotoState.PRESENT;
            case PENDING_NEW -> waiting && outcome == Outcome.NEW;
            case AUTOMATIC -> pending && file.verdict().automatic();
            case CONFIRMED -> file.state().owesPayment();
            case PAID -> file.state() == State.PAID;
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
