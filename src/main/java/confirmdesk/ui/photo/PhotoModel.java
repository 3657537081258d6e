package confirmdesk.ui.photo;

import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.desk.review.Look;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.registration.Field;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.domain.staff.Clerk;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Takes a new photo for the registration that lies open; one that breaks a rule only with a reason. */
public final class PhotoModel {

    private static final int ID_END = 4;

    private final ReplacePhoto replacePhoto;
    private final NewPhotoModel newPhoto;
    private final Tasks tasks;
    private final Worklist worklist;
    private final Navigator navigator;
    private final Clerk clerk;

    private final ReadOnlyBooleanWrapper explaining = new ReadOnlyBooleanWrapper();
    private final StringProperty reason = new SimpleStringProperty("");
    private @Nullable RegistrationNumber candidate;

    public PhotoModel(
            ReplacePhoto replacePhoto,
            NewPhotoModel newPhoto,
            Tasks tasks,
            Worklist worklist,
            Navigator navigator,
            Clerk clerk) {
        this.replacePhoto = replacePhoto;
        this.newPhoto = newPhoto;
        this.tasks = tasks;
        this.worklist = worklist;
        this.navigator = navigator;
        this.clerk = clerk;
        worklist.opened().subscribe(this::letGoForSomebodyElse);
        newPhoto.picture().subscribe(picture -> explaining.set(false));
    }

    /** Whose photo it is: the name, and the end of the ID number. */
    public ObservableValue<Message> subject() {
        return worklist.opened().map(Opened::file).map(PhotoModel::subject).orElse(Message.of("photo.nobody"));
    }

    /** Whether the clerk is asked why a picture that breaks a rule is to be taken all the same. */
    public ReadOnlyBooleanProperty explaining() {
        return explaining.getReadOnlyProperty();
    }

    public StringProperty reason() {
        return reason;
    }

    /** Adds what can be done on the screen. */
    public void addTo(ScreenCommands commands) {
        commands.withEnter("photo.adopt", newPhoto.fits(), this::adopt)
                .with("photo.choose", "O", newPhoto::choose)
                .with("photo.paste", "Ctrl+V", newPhoto::paste)
                .withEscape(this::back);
    }

    /** Takes the picture; one that breaks a rule asks for a reason first. */
    public void adopt() {
        if (newPhoto.fits().get()) {
            store("");
        } else if (newPhoto.fails().get()) {
            explaining.set(true);
        }
    }

    /** Takes a picture that breaks a rule, for the reason that was typed. */
    public void adoptAllTheSame() {
        if (reason.get().isBlank()) {
            newPhoto.say(Notice.warn("photo.reason-needed"));
        } else if (newPhoto.fails().get()) {
            store(reason.get().strip());
        }
    }

    /** Closes the question for the reason, else the screen. */
    public void back() {
        if (explaining.get()) {
            explaining.set(false);
        } else {
            letGo();
            navigator.goHome();
        }
    }

    private void store(String why) {
        Opened opened = worklist.opened().get();
        Pictures.Prepared.Ready ready = newPhoto.picture().get();
        if (opened != null && ready != null) {
            newPhoto.busy().set(true);
            Look look = Look.at(opened.file());
            tasks.run(
                    () -> replacePhoto.replace(look, ready, why, clerk),
                    this::show,
                    () -> newPhoto.busy().set(false));
        }
    }

    private void show(ReplacePhoto.Result result) {
        newPhoto.busy().set(false);
        switch (result) {
            case ReplacePhoto.Replaced replaced -> {
                letGo();
                worklist.changed().fire();
                navigator.goHome();
            }
            case ReplacePhoto.RuleFailed failed -> explaining.set(true);
            case ReplacePhoto.ChangedElsewhere changed -> newPhoto.say(Notice.warn("photo.changed-elsewhere"));
            case ReplacePhoto.NotFound gone -> newPhoto.say(Notice.warn("photo.gone"));
        }
    }

    private void letGoForSomebodyElse(@Nullable Opened opened) {
        RegistrationNumber now =
                opened == null ? null : opened.file().registration().number();
        if (now == null || !now.equals(candidate)) {
            candidate = now;
            letGo();
        }
    }

    private void letGo() {
        newPhoto.letGo();
        explaining.set(false);
        reason.set("");
    }

    private static Message subject(CaseFile file) {
        String id = file.registration().get(Field.ID_NUMBER);
        String end = id.substring(Math.max(0, id.length() - ID_END));
        return Message.of("photo.subject", file.registration().get(Field.NAME), end);
    }
}
