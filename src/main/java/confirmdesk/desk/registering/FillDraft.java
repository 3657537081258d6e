package confirmdesk.desk.registering;

import confirmdesk.domain.registering.Acceptance;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registering.Gap;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registration.Field;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fills in a draft field by field; each change is on disk when it returns. Nothing comes back if the draft isn't open any more. */
public final class FillDraft {

    private final Forms forms;

    public FillDraft(Forms forms) {
        this.forms = forms;
    }

    /** Fills in a field. */
    public Optional<Form> type(Draft draft, Field field, String value) {
        return forms.keep(forms.rules().type(draft, field, value));
    }

    /** Notes that the notice was read, now, or that it wasn't. */
    public Optional<Form> acceptNotice(Draft draft, boolean accepted) {
        return forms.keep(
                draft.accepting(new Acceptance(now(accepted), draft.acceptance().integrity())));
    }

    /** Notes that the integrity statement was made, now, or that it wasn't. */
    public Optional<Form> acceptIntegrity(Draft draft, boolean accepted) {
        return forms.keep(draft.accepting(new Acceptance(draft.acceptance().notice(), now(accepted))));
    }

    /** Looks once more, as the store is now. */
    public Optional<Form> again(Draft draft) {
        return forms.keep(draft);
    }

    /** Checks a page off; a draft on which something keeps it from that stays as it is. */
    public Optional<Form> check(Draft draft, Page page) {
        return forms.keep(forms.rules().check(forms.look(draft), page));
    }

    /** What keeps a page from being checked off. */
    public List<Gap> open(Form form, Page page) {
        return forms.rules().open(form, page);
    }

    private @Nullable Instant now(boolean accepted) {
        return accepted ? forms.clock().instant() : null;
    }
}
