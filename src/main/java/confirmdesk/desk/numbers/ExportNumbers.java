package confirmdesk.desk.numbers;

import confirmdesk.desk.output.Exports;
import confirmdesk.desk.output.Outbox;
import confirmdesk.desk.output.SheetFormat;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.decision.State;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Writes the figures and the lists of whom to call as one workbook; it holds phones, so it is numbered, kept and logged. */
public final class ExportNumbers {

    private final SiteNumbers numbers;
    private final Registrations registrations;
    private final NumberBooks books;
    private final Outbox outbox;

    public ExportNumbers(
            SiteNumbers numbers, Registrations registrations, NumberBooks books, Exports exports, Clock clock) {
        this.numbers = numbers;
        this.registrations = registrations;
        this.books = books;
        outbox = new Outbox(exports, books, clock);
    }

    public Result export(Path file, Clerk clerk) {
        if (SheetFormat.of(file).filter(format -> format == SheetFormat.XLSX).isEmpty()) {
            return new WrongEnding(".xlsx");
        }
        SiteNumbers.Figures figures = numbers.now();
        byte[] bytes = books.render(figures, everybody(State::isOpen), everybody(State::owesPayment));
        long number = outbox.nextNumber();
        Outbox.Letter letter = new Outbox.Letter(
                number,
                Exports.Kind.NUMBERS,
                SheetFormat.XLSX.name(),
                bytes,
                figures.everybody().total() + "人");
        return new Exported(number, file, outbox.send(letter, file, clerk));
    }

    private Consumer<Consumer<Registration>> everybody(Predicate<State> wanted) {
        return sink -> registrations.forEach(file -> give(file, wanted, sink));
    }

    private static void give(CaseFile file, Predicate<State> wanted, Consumer<Registration> sink) {
        if (wanted.test(file.state())) {
            sink.accept(file.registration());
        }
    }

    /** How writing ended. */
    public sealed interface Result {}

    public record Exported(long number, Path file, String sha256) implements Result {}

    /** The file's name must end like this. */
    public record WrongEnding(String ending) implements Result {}
}
