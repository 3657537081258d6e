package confirmdesk.desk.registering;

import confirmdesk.domain.comparison.Comparer;
import confirmdesk.domain.registering.Acceptance;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registering.Gap;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.util.List;

/** Ends a draft: it becomes an ordinary pending registration, or is discarded. */
public final class SubmitDraft {

    private final Forms forms;

    public SubmitDraft(Forms forms) {
        this.forms = forms;
    }

    /** Submits a draft of which every page is checked off; undoing the submission opens the draft again. */
    public Result submit(RegistrationNumber number, Clerk clerk) {
        return forms.drafts()
                .find(number)
                .map(forms::look)
                .map(form -> submit(form, clerk))
                .orElseGet(() -> new Gone(number));
    }

    private Result submit(Form form, Clerk clerk) {
        Draft draft = form.draft();
        List<Gap> open = forms.rules().open(form);
        if (!open.isEmpty()) {
            return new StillOpen(open);
        }
        Drafts.Submission submission =
                new Drafts.Submission(draft, logged(draft), clerk, forms.clock().instant());
        boolean done =
                forms.drafts().submit(submission, new Comparer(forms.tables().current())::compare);
        return done ? new Submitted(draft.number()) : new Gone(draft.number());
    }

    /** Forgets a draft. @return whether it was open */
    public boolean discard(RegistrationNumber number) {
        return forms.drafts().discard(number);
    }

    /** When the candidate accepted what; the times are nobody's secret. */
    private static String logged(Draft draft) {
        Acceptance accepted = draft.acceptance();
        return "须知 %s 承诺 %s".formatted(accepted.notice(), accepted.integrity());
    }

    /** How a submission ended. */
    public sealed interface Result {}

    public record Submitted(RegistrationNumber number) implements Result {}

    /** Something is missing; nothing was changed. */
    public record StillOpen(List<Gap> gaps) implements Result {}

    /** It is no longer open; nothing was changed. */
    public record Gone(RegistrationNumber number) implements Result {}
}
