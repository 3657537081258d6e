package confirmdesk.desk.testing;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.handback.HandBacks;
import confirmdesk.desk.output.Exports;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.testing.Contents.Deed;
import confirmdesk.desk.testing.Contents.HandedRow;
import confirmdesk.domain.comparison.Comparison;
import confirmdesk.domain.comparison.Surroundings;
import confirmdesk.domain.decision.Act;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.handback.Handed;
import confirmdesk.domain.handback.Handover;
import confirmdesk.domain.handback.Result;
import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Hand-backs in memory. */
public final class InMemoryHandBacks implements HandBacks {

    private final Contents contents;
    private final Decisions decisions;
    private final InMemoryRegistrations registrations;
    private final List<Parcel> parcels = new ArrayList<>();

    InMemoryHandBacks(Contents contents, Decisions decisions, InMemoryRegistrations registrations) {
        this.contents = contents;
        this.registrations = registrations;
        this.decisions = decisions;
    }

    @Override
    public void forEach(Consumer<Standing> sink) {
        List.copyOf(contents.files.values()).forEach(file -> sink.accept(standing(file)));
    }

    @Override
    public Optional<Standing> find(RegistrationNumber number) {
        return Optional.ofNullable(contents.files.get(number)).map(this::standing);
    }

    @Override
    public Optional<byte[]> photo(String sha256) {
        return contents.newPhotos.values().stream()
                .filter(photo -> Sha256.hex(photo).equals(sha256))
                .findFirst();
    }

    @Override
    public void keep(Parcel parcel) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parcel.bytes().accept(bytes::writeBytes);
        contents.exports.put(
                parcel.number(),
                new Exports.Kept(parcel.number(), Exports.Kind.RESULTS, "zip", bytes.toByteArray(), parcel.at()));
        parcels.add(parcel);
        parcel.lines()
                .forEach(line -> contents.handed.add(new HandedRow(
                        line.number(), line.lastAct(), new Handed(parcel.number(), line.told(), null, ""))));
        contents.log(parcel.clerk(), parcel.at(), Act.EXPORT_RESULTS, parcel.summary());
    }

    @Override
    public Optional<String> sha256(long export) {
        return kept(export)
                .map(kept -> parcels.stream()
                        .filter(parcel -> parcel.number() == export)
                        .findFirst()
                        .orElseThrow()
                        .sha256());
    }

    @Override
    public void read(long export, Consumer<byte[]> pieces) {
        pieces.accept(kept(export).orElseThrow().bytes());
    }

    /** What is kept changes behind the program's back. */
    public void damage(long export) {
        Exports.Kept kept = kept(export).orElseThrow();
        contents.exports.put(
                export, new Exports.Kept(export, kept.kind(), kept.format(), new byte[] {1, 2, 3}, kept.at()));
    }

    @Override
    public List<Sent> sent() {
        return parcels.reversed().stream()
                .map(parcel -> new Sent(
                        parcel.number(),
                        parcel.at(),
                        parcel.clerk(),
                        parcel.summary(),
                        parcel.sha256(),
                        parcel.lines().size(),
                        count(parcel.number(), Handed::isAccepted),
                        count(parcel.number(), Handed::isRefused)))
                .toList();
    }

    @Override
    public Optional<Handed> handed(long export, RegistrationNumber number) {
        return contents.handed.stream()
                .filter(row -> row.number().equals(number) && row.handed().export() == export)
                .map(HandedRow::handed)
                .findFirst();
    }

    @Override
    public long answer(Answers answers, BiFunction<Registration, Surroundings, Comparison> compare) {
        answers.lines()
                .forEach(line -> contents.handed.replaceAll(row -> fits(row, answers.export(), line)
                        ? new HandedRow(
                                row.number(),
                                row.lastAct(),
                                new Handed(answers.export(), row.handed().told(), line.answer(), line.words()))
                        : row));
        long opened = answers.lines().stream()
                .map(Answered::opening)
                .filter(Objects::nonNull)
                .filter(decisions::apply)
                .count();
        registrations.compareAll(compare, done -> {});
        contents.log(answers.clerk(), answers.at(), Act.TAKE_RECEIPT, answers.summary());
        return opened;
    }

    private static boolean fits(HandedRow row, long export, Answered line) {
        return row.number().equals(line.number()) && row.handed().export() == export;
    }

    private long count(long export, java.util.function.Predicate<Handed> test) {
        return contents.handed.stream()
                .map(HandedRow::handed)
                .filter(handed -> handed.export() == export && test.test(handed))
                .count();
    }

    private Optional<Exports.Kept> kept(long export) {
        return Optional.ofNullable(contents.exports.get(export)).filter(kept -> kept.kind() == Exports.Kind.RESULTS);
    }

    private Standing standing(CaseFile file) {
        RegistrationNumber number = file.registration().number();
        long lastAct = contents.deeds.stream()
                .filter(deed -> deed.number().equals(number))
                .mapToLong(Deed::id)
                .max()
                .orElse(-1);
        Handed newest = contents.handed.reversed().stream()
                .filter(row -> row.number().equals(number))
                .map(HandedRow::handed)
                .findFirst()
                .orElse(null);
        return new Standing(
                file.id(),
                file.version(),
                file.registration().get(Field.NAME),
                lastAct,
                new Handover(result(file), newest));
    }

    private Result result(CaseFile file) {
        RegistrationNumber number = file.registration().number();
        CaseFile.LastDecision decision = file.state() == State.PENDING ? null : file.lastDecision();
        byte[] photo = contents.newPhotos.get(number);
        return new Result(
                number,
                file.state(),
                decision == null ? List.of() : decision.reasonCodes(),
                decision == null ? "" : decision.text(),
                photo == null ? "" : Sha256.hex(photo),
                decision == null ? "" : decision.clerk(),
                decision == null ? null : decision.at(),
                List.of());
    }
}
