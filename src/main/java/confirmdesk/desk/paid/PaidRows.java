package confirmdesk.desk.paid;

import confirmdesk.desk.payment.Payments;
import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.returned.Effect;
import confirmdesk.desk.returned.ReturnRows;
import confirmdesk.domain.examyear.ListColumn;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.paying.Claim;
import confirmdesk.domain.paying.Doubt;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.paying.Payment;
import confirmdesk.domain.paying.PaymentRules;
import confirmdesk.domain.paying.Settlement;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Field;
import java.util.List;
import java.util.Optional;

/** Takes the rows of a list of the paid. */
final class PaidRows extends ReturnRows {

    private final Payments.Session session;
    private final PaymentRules rules;
    private final String file;
    private boolean someoneIsOurs;

    PaidRows(Payments.Session session, PaymentRules rules, String file, Progress progress) {
        super(progress);
        this.session = session;
        this.rules = rules;
        this.file = file;
    }

    /** A list of which no row is about anybody here is another site's. */
    Optional<Message> objection() {
        return someoneIsOurs ? Optional.empty() : Optional.of(Message.of("paid.nobodyOurs", file));
    }

    @Override
    protected Optional<Message> take(Row row) {
        String site = row.answers().get(Field.SITE).strip();
        if (!site.isEmpty() && !session.hasSite(site)) {
            return Optional.of(
                    Message.of("paid.otherSite", file, Long.toString(row.place().row()), site));
        }
        switch (ClaimRow.read(row)) {
            case ClaimRow.Readable(Claim claim) -> take(row, claim);
            case ClaimRow.Unreadable(var column, var value, var why) -> refuse(row, column, value, why);
        }
        return Optional.empty();
    }

    private void take(Row row, Claim claim) {
        List<Payer> payers = session.payers(claim.number(), claim.idNumber());
        someoneIsOurs |= !payers.isEmpty();
        Optional<Payment> known = session.known(claim);
        if (known.isPresent() && !known.get().claim().amount().equals(claim.amount())) {
            refuse(row, ListColumn.SERIAL.header(), claim.serial(), "returned.otherAmount");
            return;
        }
        if (known.isPresent() && !known.get().isOpen()) {
            count(Effect.SAME, claim.amount());
            return;
        }
        judge(row, claim, payers, known);
    }

    /** One that waits for a person is judged again: what stood in its way may be gone. */
    private void judge(Row row, Claim claim, List<Payer> payers, Optional<Payment> known) {
        Doubt doubt = rules.doubt(claim, payers).orElse(null);
        Payer payer = payers.size() == 1 ? payers.getFirst() : null;
        Payment payment = new Payment(
                known.map(Payment::id).orElse(0L),
                row.place().file(),
                row.place().row(),
                claim,
                payer == null ? null : payer.registration(),
                payer == null ? Fen.ZERO : rules.owed(payer.registration()).orElse(Fen.ZERO),
                doubt,
                doubt == null ? Settlement.MATCHED : Settlement.OPEN,
                "");
        if (doubt == null && payer != null) {
            session.pay(payer, payment, claim.amount().yuan() + "元");
            count(Effect.PAID, claim.amount());
        } else if (known.isPresent()) {
            count(Effect.SAME, claim.amount());
        } else if (doubt != null) {
            session.keep(payment);
            count(Effect.OPENED, claim.amount());
            open(row, ListColumn.AMOUNT.header(), claim.amount().yuan().toPlainString(), doubt);
        }
    }
}
