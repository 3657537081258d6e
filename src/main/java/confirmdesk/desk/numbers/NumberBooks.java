package confirmdesk.desk.numbers;

import confirmdesk.desk.output.Staging;
import confirmdesk.domain.registration.Registration;
import java.util.function.Consumer;

/** Makes workbooks of figures. */
public interface NumberBooks extends Staging {

    /**
     * The bytes of a workbook: the figures, and who is to be called.
     *
     * @param toDecide gives everyone who is still to be decided
     * @param toPay gives everyone who was confirmed and has not paid
     */
    byte[] render(
            SiteNumbers.Figures figures,
            Consumer<Consumer<Registration>> toDecide,
            Consumer<Consumer<Registration>> toPay);
}
