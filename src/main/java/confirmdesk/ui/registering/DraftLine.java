package confirmdesk.ui.registering;

import confirmdesk.desk.registering.Drafts;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;

/** An open draft as a line of the list. */
public record DraftLine(RegistrationNumber number, String name, int pagesLeft) {

    static DraftLine of(Draft draft) {
        int left = Page.values().length - draft.checked().size();
        return new DraftLine(draft.number(), draft.get(Field.NAME), left);
    }

    static DraftLine of(Drafts.OpenDraft draft) {
        return new DraftLine(draft.number(), draft.name(), draft.pagesLeft());
    }
}
