package confirmdesk.app.registering;

import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.registering.BeginDraft;
import confirmdesk.desk.registering.ChoosePhoto;
import confirmdesk.desk.registering.FillDraft;
import confirmdesk.desk.registering.Forms;
import confirmdesk.desk.registering.SubmitDraft;
import confirmdesk.store.Store;
import confirmdesk.ui.registering.Verbs;
import java.time.Clock;

/** Builds what is done to register somebody at the desk. */
public record RegisteringWiring(Store store, Pictures pictures, Clock clock) {

    /** Filling in a form. */
    public Verbs verbs() {
        return new Verbs(new BeginDraft(forms(), store::info), new FillDraft(forms()), new SubmitDraft(forms()));
    }

    /** Its photo. */
    public ChoosePhoto photo() {
        return new ChoosePhoto(forms(), pictures);
    }

    private Forms forms() {
        return new Forms(store.drafts(), store.neighbourhood(), store.photos(), store.tables(), clock);
    }
}
