package confirmdesk.desk.output;

import confirmdesk.domain.log.Sha256;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Lets numbered lists leave the program, and the same bytes once more. */
public final class Outbox {

    private final Exports exports;
    private final Staging staging;
    private final Clock clock;

    public Outbox(Exports exports, Staging staging, Clock clock) {
        this.exports = exports;
        this.staging = staging;
        this.clock = clock;
    }

    /** The number that the next list gets. */
    public long nextNumber() {
        return exports.nextNumber();
    }

    /** Keeps a list before it is put into place, so that a list that is out is always known. @return its SHA-256 */
    public String send(Letter letter, Path file, Clerk clerk) {
        try (Staging.Staged staged = staging.stage(file, letter.bytes())) {
            exports.keep(
                    letter.number(),
                    letter.kind(),
                    letter.format(),
                    letter.bytes(),
                    letter.summary(),
                    clerk,
                    clock.instant());
            staged.publish();
        }
        return Sha256.hex(letter.bytes());
    }

    /** The same for a payment list, of which it is noted who stands on it. @return its SHA-256 */
    public String sendPayments(long number, Exports.PaymentList list, Path file, Clerk clerk) {
        try (Staging.Staged staged = staging.stage(file, list.bytes())) {
            exports.keepPayments(number, list, clerk, clock.instant());
            staged.publish();
        }
        return Sha256.hex(list.bytes());
    }

    /** The lists of a kind that left the program, newest first. */
    public List<Exports.Listed> earlier(Exports.Kind kind) {
        return exports.listed(kind);
    }

    /** Writes the bytes of a list of this kind once more. */
    public Again again(Exports.Kind kind, long number, Path file) {
        return exports.find(number)
                .filter(kept -> kept.kind() == kind)
                .map(kept -> repeat(kept, file))
                .orElse(new Again.NoSuchExport(number));
    }

    private Again repeat(Exports.Kept kept, Path file) {
        String ending = "." + kept.format().toLowerCase(Locale.ROOT);
        if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending)) {
            return new Again.WrongEnding(ending);
        }
        try (Staging.Staged staged = staging.stage(file, kept.bytes())) {
            staged.publish();
        }
        return new Again.Repeated(kept.number(), file, Sha256.hex(kept.bytes()));
    }

    /** A list that is about to leave. @param summary what stands in the log */
    public record Letter(long number, Exports.Kind kind, String format, byte[] bytes, String summary) {}

    /** How writing a list once more ended. */
    public sealed interface Again {

        /** The same bytes lie in the file. */
        record Repeated(long number, Path file, String sha256) implements Again {}

        record NoSuchExport(long number) implements Again {}

        /** The file's name must end like this. */
        record WrongEnding(String ending) implements Again {}
    }
}
