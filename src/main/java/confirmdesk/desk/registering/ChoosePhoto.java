package confirmdesk.desk.registering;

import confirmdesk.desk.photo.Pictures;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registering.PhotoChoice;
import java.util.Optional;

/** Chooses the photo of a draft: last year's confirmed, a new one, or none yet. */
public final class ChoosePhoto {

    private final Forms forms;
    private final Pictures pictures;

    public ChoosePhoto(Forms forms, Pictures pictures) {
        this.forms = forms;
        this.pictures = pictures;
    }

    /** Confirms last year's photo; where there is none, nothing is chosen. */
    public Optional<Form> lastYears(Draft draft) {
        return forms.keep(forms.look(draft).photoThere() ? draft.with(PhotoChoice.LAST_YEAR) : draft);
    }

    /** The photo is handed in later. */
    public Optional<Form> later(Draft draft) {
        return forms.keep(draft.with(PhotoChoice.LATER));
    }

    /** Takes a new picture that was made ready; one that breaks a rule is not taken here, because nobody gives a reason. */
    public Optional<Form> handIn(Draft draft, Pictures.Prepared.Ready picture) {
        if (!picture.passes()) {
            return forms.keep(draft);
        }
        Form form = forms.look(draft.with(PhotoChoice.HANDED_IN));
        Drafts.NewPhoto photo = new Drafts.NewPhoto(picture.handedIn().original(), picture.stored());
        return forms.drafts().keep(form.draft(), photo) ? Optional.of(form) : Optional.empty();
    }

    /** The photo that is chosen, or offered to be confirmed, decoded for the screen. */
    public Optional<Pictures.Pixels> show(Draft draft, int width, int height) {
        return bytes(draft).flatMap(photo -> pictures.forScreen(photo, width, height));
    }

    private Optional<byte[]> bytes(Draft draft) {
        return switch (draft.photo()) {
            case HANDED_IN -> forms.drafts().photo(draft.number());
            case OPEN, LAST_YEAR, LATER ->
                Optional.ofNullable(draft.before().record()).flatMap(forms.photos()::lastYear);
        };
    }
}
