package confirmdesk.ui.registering;

import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.desk.registering.ChoosePhoto;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.domain.registering.Draft;
import confirmdesk.domain.registering.Form;
import confirmdesk.domain.registering.Page;
import confirmdesk.domain.registering.PhotoChoice;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.PixelsImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The photo of a draft: last year's to be confirmed, a new one with its verdict, or none yet. */
public final class DraftPhotoModel {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 588;
    private static final Dialogs.FileKind PICTURES =
            new Dialogs.FileKind(Message.of("photo.file-kind"), List.of("*.jpg", "*.jpeg", "*.png", "*.bmp"));

    private final ChoosePhoto choosing;
    private final ReplacePhoto replacePhoto;
    private final RegisteringModel form;
    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Latest showing;

    private final ReadOnlyObjectWrapper<@Nullable Image> image = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Message> verdicts = FXCollections.observableArrayList();
    private @Nullable Shown shown;

    public DraftPhotoModel(
            ChoosePhoto choosing, ReplacePhoto replacePhoto, RegisteringModel form, Dialogs dialogs, Tasks tasks) {
        this.choosing = choosing;
        this.replacePhoto = replacePhoto;
        this.form = form;
        this.dialogs = dialogs;
        this.tasks = tasks;
        showing = new Latest(tasks);
        form.edits().form().subscribe(this::show);
    }

    /** What decides which picture is shown. */
    private record Shown(
            RegistrationNumber number, @Nullable RegistrationNumber lastYear, PhotoChoice choice) {

        static Shown of(Draft draft) {
            return new Shown(draft.number(), draft.before().record(), draft.photo());
        }
    }

    /** Adds what can be done on the page. */
    public void addTo(ScreenCommands commands) {
        commands.with("registering.photo-last-year", "L", offersLastYear(), this::confirmLastYears)
                .with("registering.photo-choose", "O", isShown(), this::choose)
                .with("registering.photo-later", "W", isShown(), this::later);
    }

    /** The photo that is chosen, or last year's that is offered. */
    public ReadOnlyObjectProperty<@Nullable Image> image() {
        return image.getReadOnlyProperty();
    }

    /** What was chosen, as a sentence. */
    public ObservableValue<Message> choice() {
        return form.edits()
                .form()
                .map(f -> f.draft().photo() == PhotoChoice.OPEN && !f.photoThere()
                        ? Message.of("registering.photo-none")
                        : Message.of("registering.photo-is", f.draft().photo()));
    }

    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Every rule that isn't kept or wasn't checked, with what was measured, once a new picture was handed in. */
    public ObservableList<Message> verdicts() {
        return verdicts;
    }

    /** Whether the page of the photo is shown. */
    public ObservableValue<Boolean> isShown() {
        return Bindings.createBooleanBinding(
                () -> form.page().get() == Page.PHOTO && form.edits().form().get() != null,
                form.page(),
                form.edits().form());
    }

    /** Whether last year's photo is there to be confirmed. */
    public ObservableValue<Boolean> offersLastYear() {
        return Bindings.createBooleanBinding(
                () -> {
                    Form now = form.edits().form().get();
                    return form.page().get() == Page.PHOTO && now != null && now.photoThere();
                },
                form.page(),
                form.edits().form());
    }

    public void confirmLastYears() {
        clear();
        form.edits().run(choosing::lastYears);
    }

    public void later() {
        clear();
        form.edits().run(choosing::later);
    }

    public void choose() {
        dialogs.openFile(Message.of("photo.choose-title"), PICTURES).ifPresent(this::take);
    }

    /** Judges a picture that was chosen or dropped, and takes it if it keeps the rules. */
    public void take(Path file) {
        clear();
        tasks.run(() -> replacePhoto.prepare(file), this::judged);
    }

    private void judged(Pictures.Prepared prepared) {
        switch (prepared) {
            case Pictures.Prepared.Unreadable(Message why) -> notice.set(Notice.bad(why));
            case Pictures.Prepared.Ready ready -> {
                verdicts.setAll(ready.verdicts().stream()
                        .filter(verdict -> verdict.result() != PhotoVerdict.Result.PASSED)
                        .map(DraftPhotoModel::line)
                        .toList());
                if (ready.passes()) {
                    form.edits().run(draft -> choosing.handIn(draft, ready));
                } else {
                    notice.set(Notice.warn("registering.photo-breaks-rules"));
                }
            }
        }
    }

    private void clear() {
        notice.set(null);
        verdicts.clear();
    }

    private void show(@Nullable Form now) {
        Shown wanted = now == null ? null : Shown.of(now.draft());
        if (Objects.equals(wanted, shown)) {
            return;
        }
        if (wanted == null || shown == null || !wanted.number().equals(shown.number())) {
            clear();
        }
        shown = wanted;
        image.set(null);
        showing.drop();
        if (now != null && now.draft().photo() != PhotoChoice.LATER) {
            Draft draft = now.draft();
            showing.run(
                    () -> choosing.show(draft, WIDTH, HEIGHT).map(PixelsImage::of),
                    found -> image.set(found.orElse(null)));
        }
    }

    private static Message line(PhotoVerdict verdict) {
        Message result = switch (verdict.result()) {
            case PASSED -> Message.of("photo.passed");
            case FAILED -> Message.of("photo.failed");
            case NOTED -> Message.of("photo.noted");
            case NOT_CHECKED -> Message.of("photo.not-checked");
        };
        return verdict.measured().isEmpty()
                ? Message.of("registering.photo-rule", verdict.rule(), result)
                : Message.of("registering.photo-measured", verdict.rule(), result, verdict.measured(), verdict.limit());
    }
}
