package confirmdesk.desk.regionreview;

import confirmdesk.desk.progress.Progress;
import confirmdesk.desk.reading.Row;
import confirmdesk.desk.returned.Effect;
import confirmdesk.desk.returned.ReturnRows;
import confirmdesk.domain.examyear.ListColumn;
import confirmdesk.domain.log.LoggedReason;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.paying.Payer;
import confirmdesk.domain.paying.RegionReview;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Normal;
import java.util.List;
import java.util.Optional;

/** Takes the rows of the region's review; whom a row means is never guessed. */
final class ReviewRows extends ReturnRows {

    private final Reviews.Session session;

    ReviewRows(Reviews.Session session, Progress progress) {
        super(progress);
        this.session = session;
    }

    @Override
    protected Optional<Message> take(Row row) {
        String number = Normal.code(row.answers().get(Field.REGISTRATION_NUMBER));
        String idNumber = row.answers().get(Field.ID_NUMBER).strip();
        if (number.isEmpty() && idNumber.isEmpty()) {
            refuse(row, Field.REGISTRATION_NUMBER.header(), "", "returned.nobody");
            return Optional.empty();
        }
        String word = text(row, ListColumn.REVIEW_RESULT);
        RegionReview review =
                RegionReview.of(word, text(row, ListColumn.REASON)).orElse(null);
        if (review == null) {
            refuse(row, ListColumn.REVIEW_RESULT.header(), word, "returned.result");
            return Optional.empty();
        }
        List<Payer> meant = session.payers(number, idNumber);
        if (meant.size() != 1) {
            boolean byNumber = !number.isEmpty();
            String column = byNumber ? Field.REGISTRATION_NUMBER.header() : Field.ID_NUMBER.header();
            refuse(
                    row,
                    column,
                    byNumber ? number : idNumber,
                    meant.isEmpty() ? "returned.unknown" : "returned.several");
        } else if (isOther(row, meant.getFirst())) {
            refuse(row, Field.ID_NUMBER.header(), idNumber, "returned.otherPerson");
        } else {
            put(meant.getFirst(), review);
        }
        return Optional.empty();
    }

    private void put(Payer payer, RegionReview review) {
        if (review.equals(payer.review())) {
            count(Effect.SAME, Fen.ZERO);
            return;
        }
        session.put(payer, review, LoggedReason.of(List.of(), review.reason(), payer.registration()));
        count(review.passed() ? Effect.REVIEW_PASSED : Effect.REVIEW_FAILED, Fen.ZERO);
    }

    /** The number is somebody's, but the ID number beside it is another's. */
    private static boolean isOther(Row row, Payer payer) {
        return payer.isContradictedBy(
                row.answers().get(Field.ID_NUMBER), row.answers().get(Field.NAME));
    }
}
