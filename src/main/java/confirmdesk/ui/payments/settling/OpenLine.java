package confirmdesk.ui.payments.settling;

import confirmdesk.domain.message.Message;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.ui.common.parts.Tone;
import confirmdesk.ui.payments.Owed;

/** A payment as a line of the list. @param whose the registration number of the payer, or what the list says of it */
public record OpenLine(
        long id,
        boolean open,
        Message what,
        String amount,
        String asked,
        String paidAt,
        String whose,
        String name,
        String serial,
        String from) {

    static OpenLine of(Payment payment) {
        Registration payer = payment.payer();
        return new OpenLine(
                payment.id(),
                payment.isOpen(),
                what(payment),
                Owed.yuan(payment.claim().amount()),
                payment.asked().equals(Fen.ZERO) ? "" : Owed.yuan(payment.asked()),
                payment.claim().paidAt().replace('T', ' '),
                payer == null ? payment.claim().number() : payer.number().value(),
                payer == null ? payment.claim().name() : payer.get(Field.NAME),
                payment.claim().serial(),
                payment.file() + ":" + payment.row());
    }

    /** How serious it is. */
    public Tone tone() {
        return open ? Tone.WARN : Tone.NEUTRAL;
    }

    private static Message what(Payment payment) {
        return Message.of(
                "paid.what", payment.isOpen() && payment.doubt() != null ? payment.doubt() : payment.settlement());
    }

    /** Says no value: it may be personal. */
    @Override
    public String toString() {
        return "payment " + id;
    }
}
