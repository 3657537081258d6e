package confirmdesk.desk.payment;

import java.nio.file.Path;
import java.util.List;

/** How the export of a payment list ended. */
public sealed interface PaymentExport {

    /** The list lies in the file, numbered and kept. */
    record Exported(long number, Path file, String sha256, PaymentSummary summary) implements PaymentExport {}

    /** The bytes of an earlier list lie in the file once more. */
    record Repeated(long number, Path file, String sha256) implements PaymentExport {}

    /** A region or level has no price; nothing was written. */
    record PricesMissing(List<String> missing) implements PaymentExport {}

    /** Only the new ones were wanted and there are none. */
    record NobodyNew() implements PaymentExport {}

    record NobodyOwes() implements PaymentExport {}

    record NoSuchExport(long number) implements PaymentExport {}

    /** The file's name must end differently. @param endings those that can be */
    record WrongEnding(List<String> endings) implements PaymentExport {}

    record Cancelled() implements PaymentExport {}
}
