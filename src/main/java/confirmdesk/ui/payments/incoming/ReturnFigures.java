package confirmdesk.ui.payments.incoming;

import confirmdesk.desk.returned.Effect;
import confirmdesk.desk.returned.ReturnReport;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.paying.Balance.Sum;
import confirmdesk.ui.common.Words;
import confirmdesk.ui.payments.Owed;

/** What a list that came back does, as figures; amounts stand beside the heads where it is about money. */
public record ReturnFigures(
        String file,
        String description,
        long passed,
        long failed,
        Message paid,
        Message opened,
        long same,
        long refused) {

    static ReturnFigures of(ReturnReport report) {
        return new ReturnFigures(
                report.file(),
                report.description(),
                report.of(Effect.REVIEW_PASSED).heads(),
                report.of(Effect.REVIEW_FAILED).heads(),
                money(report.of(Effect.PAID)),
                money(report.of(Effect.OPENED)),
                report.of(Effect.SAME).heads(),
                report.refusedCount());
    }

    private static Message money(Sum sum) {
        return Message.of("payments.heads-and-yuan", Words.number(sum.heads()), Owed.yuan(sum.amount()));
    }
}
