package confirmdesk.desk.registering;

import confirmdesk.desk.store.StoreInfo;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Begins to register somebody, or goes on where somebody was interrupted. */
public final class BeginDraft {

    private final Forms forms;
    private final Supplier<StoreInfo> store;

    public BeginDraft(Forms forms, Supplier<StoreInfo> store) {
        this.forms = forms;
        this.store = store;
    }

    /** Begins a new draft, at the same place as the one before; nothing if no batch has said yet which exam year it is. */
    public Optional<Form> begin(Clerk clerk) {
        return store.get().year().flatMap(year -> {
            Optional<Draft> last = forms.drafts().newest();
            Draft draft = forms.drafts().begin(year, clerk, forms.clock().instant());
            return forms.keep(last.map(draft::atThePlaceOf).orElse(draft));
        });
    }

    /** Every open draft, the newest first. */
    public List<Drafts.OpenDraft> open() {
        return forms.drafts().open();
    }

    /** Goes on with an open draft, which sees what a batch brought meanwhile. */
    public Optional<Form> goOn(RegistrationNumber number) {
        return forms.drafts().find(number).flatMap(forms::keep);
    }
}
