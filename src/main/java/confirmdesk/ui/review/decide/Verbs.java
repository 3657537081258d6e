package confirmdesk.ui.review.decide;

import confirmdesk.desk.decision.ConfirmRegistration;
import confirmdesk.desk.decision.RejectRegistration;
import confirmdesk.desk.decision.ReopenRegistration;
import confirmdesk.desk.decision.ReturnRegistration;
import confirmdesk.desk.decision.UndoDecision;
import confirmdesk.desk.decision.WithdrawRegistration;
import confirmdesk.desk.decision.WriteNote;

/** What a clerk can do about a registration. */
public record Verbs(
        ConfirmRegistration confirm,
        RejectRegistration reject,
        ReturnRegistration sendBack,
        UndoDecision undo,
        WithdrawRegistration withdraw,
        ReopenRegistration reopen,
        WriteNote note) {}
