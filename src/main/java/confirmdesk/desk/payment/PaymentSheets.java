package confirmdesk.desk.payment;

import confirmdesk.domain.payment.PaymentLine;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes payment lists and puts them where they are wanted; there is never half a file. */
public interface PaymentSheets {

    /** The bytes of a list: the same for the same lines and heading. */
    byte[] render(Format format, Heading heading, Consumer<Consumer<PaymentLine>> lines);

    /** Writes the bytes durably beside the target, which stays as it is until they are published. */
    Staged stage(Path file, byte[] bytes);

    /** What is printed on the list besides its lines. */
    record Heading(int year, long exportNumber, String logHead) {}

    /** A file beside its target; closing it unpublished leaves nothing behind. */
    interface Staged extends AutoCloseable {

        /** Moves it into place. */
        void publish();

        @Override
        void close();
    }

    /** The format of a list, by the ending of the file's name. */
    enum Format {
        CSV,
        XLSX;

        /** The format that a file's name asks for; empty if its ending is neither csv nor xlsx. */
        public static Optional<Format> of(Path file) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return name.endsWith(".csv")
                    ? Optional.of(CSV)
                    : name.endsWith(".xlsx") ? Optional.of(XLSX) : Optional.empty();
        }
    }
}
