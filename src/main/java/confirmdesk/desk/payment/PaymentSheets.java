package confirmdesk.desk.payment;

import confirmdesk.domain.payment.PaymentLine;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes payment lists as csv or xlsx, by the ending of the file's name; beside the target and moved into place. */
public interface PaymentSheets {

    /** Writes the list. @return the bytes that now lie in the file */
    byte[] write(Path file, Heading heading, Consumer<Consumer<PaymentLine>> lines);

    /** Writes bytes that were written before once more. */
    void repeat(Path file, byte[] bytes);

    /** What is printed on the list besides its lines. */
    record Heading(int year, long exportNumber, String logHead) {}
}
