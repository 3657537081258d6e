package confirmdesk.desk.handback;

import confirmdesk.desk.reading.Place;
import confirmdesk.desk.reading.Row;
import confirmdesk.domain.examyear.ListColumn;
import confirmdesk.domain.handback.Answer;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.Optional;

/** A row of a receipt, as far as it says something by itself. */
record ReceiptRow(Place place, long export, RegistrationNumber number, Answer answer, String words) {

    private static final int DIGITS = 9;

    /** The row, or what is wrong with it. */
    sealed interface Read {}

    record Good(ReceiptRow row) implements Read {}

    record Bad(Message why) implements Read {}

    static Read of(Row row) {
        String export = cell(row, ListColumn.EXPORT_NUMBER);
        if (!export.matches("[0-9]{1,%d}".formatted(DIGITS))) {
            return bad(row, "receipt.no-export");
        }
        String number = Normal.code(row.answers().get(Field.REGISTRATION_NUMBER));
        if (!RegistrationNumber.isValid(number)) {
            return bad(row, "receipt.no-number");
        }
        Optional<Answer> answer = Answer.of(cell(row, ListColumn.ANSWER));
        if (answer.isEmpty()) {
            return bad(row, "receipt.no-answer");
        }
        return new Good(new ReceiptRow(
                row.place(),
                Long.parseLong(export),
                new RegistrationNumber(number),
                answer.get(),
                row.answers()
                        .extras()
                        .getOrDefault(ListColumn.REASON.header(), "")
                        .strip()));
    }

    /** A sentence about the row. */
    Message says(String key) {
        return Message.of(key, place.file(), Long.toString(place.row()), number, Long.toString(export));
    }

    private static Bad bad(Row row, String key) {
        return new Bad(
                Message.of(key, row.place().file(), Long.toString(row.place().row())));
    }

    private static String cell(Row row, ListColumn column) {
        return Normal.code(row.answers().extras().getOrDefault(column.header(), ""));
    }
}
