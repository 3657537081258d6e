package confirmdesk.desk.payment;

import confirmdesk.desk.output.SheetFormat;
import confirmdesk.desk.output.Staging;
import confirmdesk.domain.payment.PaymentLine;
import java.util.function.Consumer;

/** Makes payment lists and puts them where they are wanted. */
public interface PaymentSheets extends Staging {

    /** The bytes of a list: the same for the same lines and heading. */
    byte[] render(SheetFormat format, Heading heading, Consumer<Consumer<PaymentLine>> lines);

    /** What is printed on the list besides its lines. */
    record Heading(int year, long exportNumber, String logHead) {}
}
