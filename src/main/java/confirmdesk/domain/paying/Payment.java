package confirmdesk.domain.paying;

import confirmdesk.domain.log.LoggedReason;
import confirmdesk.domain.payment.Fen;
import confirmdesk.domain.registration.Answers;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.Registration;
import confirmdesk.domain.registration.RegistrationNumber;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment that the store knows.
 *
 * @param file the name of the list it came with
 * @param payer whose it is, or would be; nobody if that isn't known
 * @param asked what the payer owed when the payment came, 0 if that wasn't known
 * @param doubt what spoke against it when it came
 * @param reason why a person settled it so
 */
public record Payment(
        long id,
        String file,
        long row,
        Claim claim,
        @Nullable Registration payer,
        Fen asked,
        @Nullable Doubt doubt,
        Settlement settlement,
        String reason) {

    /** Whether it waits for a person. */
    public boolean isOpen() {
        return settlement == Settlement.OPEN;
    }

    /** Whether the registration became paid by it. */
    public boolean madePaid() {
        return settlement == Settlement.MATCHED || settlement == Settlement.ACCEPTED;
    }

    /** The same under the store's own number. */
    public Payment numbered(long number) {
        return new Payment(number, file, row, claim, payer, asked, doubt, settlement, reason);
    }

    /** The same, settled so. */
    public Payment settled(Settlement now, String why) {
        return new Payment(id, file, row, claim, payer, asked, doubt, now, why);
    }

    /** The same as the payment of somebody. @param owed what that one owes by the tables */
    public Payment of(Registration whose, Fen owed) {
        return new Payment(id, file, row, claim, whose, owed, doubt, settlement, reason);
    }

    /** What the log says of a reason: the number of the payment and the words without anything personal. */
    public String logged(String words) {
        Answers named = new Answers(Map.of(Field.NAME, claim.name(), Field.ID_NUMBER, claim.idNumber()), Map.of());
        Registration said = new Registration(new RegistrationNumber("-"), named);
        String plain = LoggedReason.of(List.of(), words, said);
        return "缴费%d %s元 %s"
                .formatted(id, claim.amount().yuan(), payer == null ? plain : LoggedReason.of(List.of(), plain, payer));
    }
}
