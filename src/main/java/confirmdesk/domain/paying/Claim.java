package confirmdesk.domain.paying;

import confirmdesk.domain.payment.Fen;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of a list of the paid: who is said to have paid what, when, under which number of the bank or platform.
 *
 * @param number the registration number it names, empty if none
 * @param idNumber the ID number it names, empty if none
 * @param name the name it gives, empty if none
 * @param paidAt when, in ISO form, with or without the time of the day; empty if it doesn't say
 * @param serial the number of the transaction, empty if it doesn't say
 */
public record Claim(String number, String idNumber, String name, Fen amount, String paidAt, String serial) {

    private static final int DAY = 10;

    /** The day it was paid, by the clock of the list. */
    public Optional<LocalDate> day() {
        return paidAt.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(paidAt.substring(0, DAY)));
    }

    /**
     * What tells one payment from another: the transaction with the payer, because a unit may pay for many people in one;
     * without a transaction everything it says.
     */
    public String identity() {
        String payer = number.isEmpty() ? idNumber : number;
        return serial.isEmpty()
                ? String.join("\n", payer, paidAt, Long.toString(amount.amount()))
                : String.join("\n", payer, serial);
    }

    /** Says no personal value. */
    @Override
    public String toString() {
        return "Claim[" + amount.yuan() + "]";
    }
}
