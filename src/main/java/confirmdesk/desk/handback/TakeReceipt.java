package confirmdesk.desk.handback;

import confirmdesk.desk.examyear.Tables;
import confirmdesk.desk.reading.Reading;
import confirmdesk.desk.reading.Sheets;
import confirmdesk.desk.review.Registrations;
import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.handback.Answer;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads the centre's receipt: what it accepted is closed, what it refused is opened again; all of it or nothing. */
public final class TakeReceipt {

    private final HandBacks handBacks;
    private final Consequences consequences;
    private final Sheets sheets;
    private final Tables tables;
    private final Clock clock;

    public TakeReceipt(
            HandBacks handBacks,
            Handovers handovers,
            Registrations registrations,
            Sheets sheets,
            Tables tables,
            Clock clock) {
        this.handBacks = handBacks;
        consequences = new Consequences(handBacks, handovers, registrations);
        this.sheets = sheets;
        this.tables = tables;
        this.clock = clock;
    }

    /** Says what the receipt says, and changes nothing. */
    public ReceiptResult preview(Path file, Clerk clerk) {
        return run(file, clerk, true);
    }

    public ReceiptResult take(Path file, Clerk clerk) {
        return run(file, clerk, false);
    }

    private ReceiptResult run(Path file, Clerk clerk, boolean preview) {
        ReceiptRows rows = new ReceiptRows(handBacks);
        Reading reading = sheets.read(file, tables.current().headerWords().ofReceipt(), rows);
        List<Message> troubles = rows.troubles(reading, String.valueOf(file.getFileName()));
        if (!troubles.isEmpty()) {
            return new ReceiptResult.Refused(troubles);
        }
        Instant now = clock.instant();
        List<HandBacks.Answered> answers = new ArrayList<>();
        List<RegistrationNumber> left = new ArrayList<>();
        rows.fresh().forEach(row -> answers.add(consequences.of(row, left, clerk, now)));
        ReceiptResult.Receipt receipt = receipt(rows, answers, left);
        if (preview) {
            return new ReceiptResult.Previewed(receipt);
        }
        handBacks.answer(
                new HandBacks.Answers(rows.export(), answers, receipt.logged(), clerk, now),
                new Comparer(tables.current())::compare);
        return new ReceiptResult.Taken(receipt);
    }

    private static ReceiptResult.Receipt receipt(
            ReceiptRows rows, List<HandBacks.Answered> answers, List<RegistrationNumber> left) {
        long refused =
                answers.stream().filter(a -> a.answer() == Answer.REFUSED).count();
        long opened = answers.stream().filter(a -> a.opening() != null).count();
        return new ReceiptResult.Receipt(rows.export(), answers.size() - refused, refused, rows.known(), opened, left);
    }
}
