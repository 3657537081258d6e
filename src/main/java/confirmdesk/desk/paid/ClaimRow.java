package confirmdesk.desk.paid;

import confirmdesk.desk.reading.Row;
import confirmdesk.domain.examyear.ListColumn;
import confirmdesk.domain.paying.Claim;
import confirmdesk.domain.paying.Written;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import java.util.Optional;

/** What a row of a list of the paid says, if it can be read. */
sealed interface ClaimRow {

    record Readable(Claim claim) implements ClaimRow {}

    /** @param why the key of the reason */
    record Unreadable(String column, String value, String why) implements ClaimRow {

        /** Says no value: it may be personal. */
        @Override
        public String toString() {
            return column + " " + why;
        }
    }

    static ClaimRow read(Row row) {
        String number = Normal.code(row.answers().get(Field.REGISTRATION_NUMBER));
        String idNumber = Normal.code(row.answers().get(Field.ID_NUMBER));
        String amount = text(row, ListColumn.AMOUNT);
        String paidOn = text(row, ListColumn.PAID_ON);
        String paidAt = text(row, ListColumn.PAID_AT);
        Fen fen = Written.amount(amount).filter(f -> f.amount() > 0).orElse(null);
        Optional<String> moment = (paidOn + paidAt).isEmpty() ? Optional.of("") : Written.moment(paidOn, paidAt);
        if (number.isEmpty() && idNumber.isEmpty()) {
            return new Unreadable(Field.REGISTRATION_NUMBER.header(), "", "returned.nobody");
        }
        if (fen == null) {
            return new Unreadable(ListColumn.AMOUNT.header(), amount, "returned.amount");
        }
        if (moment.isEmpty()) {
            return paidAt.isEmpty()
                    ? new Unreadable(ListColumn.PAID_ON.header(), paidOn, "returned.moment")
                    : new Unreadable(ListColumn.PAID_AT.header(), (paidOn + " " + paidAt).strip(), "returned.moment");
        }
        String name = row.answers().get(Field.NAME).strip();
        return new Readable(new Claim(number, idNumber, name, fen, moment.get(), text(row, ListColumn.SERIAL)));
    }

    private static String text(Row row, ListColumn column) {
        return row.answers().extras().getOrDefault(column.header(), "").strip();
    }
}
