package confirmdesk.desk.payment;

import confirmdesk.desk.output.SheetFormat;
import confirmdesk.desk.output.Staging;
import confirmdesk.domain.paying.Balance.Sum;
import confirmdesk.domain.paying.Reconciliation;
import confirmdesk.domain.payment.PaymentLine;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes payment lists and puts them where they are wanted. */
public interface PaymentSheets extends Staging {

    /** The bytes of a list: the same for the same lines and heading. */
    byte[] render(SheetFormat format, Heading heading, Book book);

    /**
     * What stands in a list.
     *
     * @param lines gives every line
     * @param fresh gives the new ones once more, where they are to stand in a sheet of their own
     * @param news how many of the lines are new, and their amount
     */
    record Book(
            Consumer<Consumer<PaymentLine>> lines,
            Optional<Consumer<Consumer<PaymentLine>>> fresh,
            Sum news,
            Reconciliation.Result balance) {}

    /** What is printed on the list besides its lines. */
    record Heading(int year, long exportNumber, String logHead) {}
}
