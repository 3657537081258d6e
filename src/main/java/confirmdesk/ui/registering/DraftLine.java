package confirmdesk.ui.registering;

import confirmdesk.desk.registering.Drafts;
import confirmdesk.domain.registration.RegistrationNumber;

/** An open draft as a line of the list. */
public record DraftLine(RegistrationNumber number, String name, int pagesLeft) {

    static DraftLine of(Drafts.OpenDraft draft) {
        return new DraftLine(draft.number(), draft.name(), draft.pagesLeft());
    }
}
