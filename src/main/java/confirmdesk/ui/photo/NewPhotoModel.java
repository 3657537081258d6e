package confirmdesk.ui.photo;

import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.photo.ReplacePhoto;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.PhotoVerdict;
import confirmdesk.ui.common.Dialogs;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Pasteboard;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.PixelsImage;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The picture that was handed in, made ready to be stored and judged rule by rule. */
public final class NewPhotoModel {

    private static final Dialogs.FileKind PICTURES = new Dialogs.FileKind(
            Message.of("photo.file-kind"),
            List.of("*.jpg", "*.jpeg", "*.png", "*.gif", "*.bmp", "*.tif", "*.tiff", "*.webp"));

    private final ReplacePhoto replacePhoto;
    private final Dialogs dialogs;
    private final Pasteboard pasteboard;
    private final Latest latest;

    private final ReadOnlyObjectWrapper<Pictures.Prepared.@Nullable Ready> picture = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<List<VerdictLine>> verdicts =
            picture.map(NewPhotoModel::lines).orElse(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanBinding fits = Bindings.createBooleanBinding(() -> passes(true), picture, busy);
    private final BooleanBinding fails = Bindings.createBooleanBinding(() -> passes(false), picture, busy);

    public NewPhotoModel(ReplacePhoto replacePhoto, Tasks tasks, Dialogs dialogs, Pasteboard pasteboard) {
        this.replacePhoto = replacePhoto;
        this.dialogs = dialogs;
        this.pasteboard = pasteboard;
        latest = new Latest(tasks);
    }

    /** The picture, once it is ready to be stored. */
    public ReadOnlyObjectProperty<Pictures.Prepared.@Nullable Ready> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Every rule of the exam year; empty before there is a picture. */
    public ObservableValue<List<VerdictLine>> verdicts() {
        return verdicts;
    }

    /** How many rules it breaks. */
    public ObservableValue<Message> outcome() {
        return picture.map(Pictures.Prepared.Ready::verdicts).map(NewPhotoModel::outcome);
    }

    /** What there is to say, such as why a picture can't be read. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Whether there is a picture that breaks no rule that was measured. */
    public BooleanBinding fits() {
        return fits;
    }

    /** Whether there is a picture that breaks a rule, so that it is taken only with a reason. */
    public BooleanBinding fails() {
        return fails;
    }

    /** Whether a picture is being made ready or stored. */
    public BooleanProperty busy() {
        return busy;
    }

    public void choose() {
        dialogs.openFile(Message.of("photo.choose-title"), PICTURES).ifPresent(this::take);
    }

    /** Takes a picture file that was chosen, dropped or pasted. */
    public void take(Path file) {
        judge(() -> replacePhoto.prepare(file));
    }

    /** Takes the file or the picture that was copied elsewhere. */
    public void paste() {
        pasteboard
                .file()
                .ifPresentOrElse(
                        this::take,
                        () -> pasteboard
                                .picture()
                                .ifPresentOrElse(this::take, () -> say(Notice.warn("photo.nothing-pasted"))));
    }

    private void take(Image picture) {
        Pictures.Pixels pixels = PixelsImage.pixels(picture);
        judge(() -> replacePhoto.prepare(pixels));
    }

    /** Lets go of the picture. */
    public void letGo() {
        latest.drop();
        busy.set(false);
        picture.set(null);
        notice.set(null);
    }

    /** Says something beside the picture. */
    public void say(Notice what) {
        notice.set(what);
    }

    /** Makes another picture of what was handed in; the one before stays on the screen until it is there. */
    public void makeAgain(Callable<Pictures.Prepared> preparing) {
        notice.set(null);
        busy.set(true);
        latest.run(preparing, this::show, () -> busy.set(false));
    }

    private void judge(Callable<Pictures.Prepared> preparing) {
        letGo();
        makeAgain(preparing);
    }

    private void show(Pictures.Prepared prepared) {
        busy.set(false);
        switch (prepared) {
            case Pictures.Prepared.Ready ready -> picture.set(ready);
            case Pictures.Prepared.Unreadable(Message why) -> say(Notice.bad(why));
        }
    }

    private static List<VerdictLine> lines(Pictures.Prepared.Ready ready) {
        return ready.verdicts().stream().map(VerdictLine::new).toList();
    }

    private static Message outcome(List<PhotoVerdict> verdicts) {
        long failed = verdicts.stream()
                .filter(v -> v.result() == PhotoVerdict.Result.FAILED)
                .count();
        long open = verdicts.stream()
                .filter(v -> v.result() == PhotoVerdict.Result.NOT_CHECKED)
                .count();
        return failed > 0 ? Message.of("photo.broken", failed) : Message.of("photo.kept", open);
    }

    private boolean passes(boolean wanted) {
        Pictures.Prepared.Ready ready = picture.get();
        return ready != null && !busy.get() && ready.passes() == wanted;
    }
}
