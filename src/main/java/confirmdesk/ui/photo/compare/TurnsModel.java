package confirmdesk.ui.photo.compare;

import confirmdesk.desk.photo.ComparePhotos;
import confirmdesk.desk.photo.ComparePhotos.Candidate;
import confirmdesk.desk.photo.ComparePhotos.Compared;
import confirmdesk.desk.photo.Pictures;
import confirmdesk.desk.review.Opened;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.Latest;
import confirmdesk.ui.common.Tasks;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.ScreenCommands;
import confirmdesk.ui.common.parts.Notice;
import confirmdesk.ui.common.parts.PixelsImage;
import confirmdesk.ui.photo.LargeFrame;
import confirmdesk.ui.photo.LargeFrame.Showing;
import confirmdesk.ui.photo.NewPhotoModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * The photos of a candidate one after the other in the same place, so that the eye sees what differs; whether it is the
 * same person is for the clerk to judge.
 */
public final class TurnsModel {

    /** Slow enough for people whom flashing harms: no more than three times a second. Source: WCAG 2.3.1. */
    private static final Duration EACH = Duration.ofMillis(800);

    /** The frame's size at a scale of 200 %, so that nothing is enlarged. */
    private static final int WIDTH = 860;

    private static final int HEIGHT = 1204;

    private final ComparePhotos comparePhotos;
    private final NewPhotoModel newPhoto;
    private final LargeFrame largeFrame;
    private final Tasks tasks;
    private final Worklist worklist;
    private final Latest loading;

    private final ReadOnlyObjectWrapper<@Nullable Turn> turn = new ReadOnlyObjectWrapper<>();
    private List<Turn> turns = List.of();
    private Runnable stop = () -> {};

    public TurnsModel(
            ComparePhotos comparePhotos,
            NewPhotoModel newPhoto,
            LargeFrame largeFrame,
            Tasks tasks,
            Worklist worklist) {
        this.comparePhotos = comparePhotos;
        this.newPhoto = newPhoto;
        this.largeFrame = largeFrame;
        this.tasks = tasks;
        this.worklist = worklist;
        loading = new Latest(tasks);
        largeFrame.showing().subscribe(this::show);
    }

    /** The photo whose turn it is; nothing while none are shown in turn. */
    public ReadOnlyObjectProperty<@Nullable Turn> turn() {
        return turn.getReadOnlyProperty();
    }

    /** Adds what starts and stops it. */
    public void addTo(ScreenCommands commands) {
        commands.with("photo.turns", "B", this::toggle);
    }

    public void toggle() {
        largeFrame.toggle(Showing.IN_TURN);
    }

    private void show(Showing showing) {
        loading.drop();
        stop.run();
        turn.set(null);
        Opened opened = worklist.opened().get();
        if (showing == Showing.IN_TURN && opened != null) {
            Optional<byte[]> made =
                    Optional.ofNullable(newPhoto.picture().get()).map(Pictures.Prepared.Ready::stored);
            loading.run(() -> turns(comparePhotos.inTurn(candidate(opened), made, WIDTH, HEIGHT)), this::begin);
        }
    }

    private void begin(List<Turn> found) {
        if (found.size() < 2) {
            largeFrame.toggle(Showing.IN_TURN);
            newPhoto.say(Notice.warn("photo.turns-alone"));
        } else {
            turns = found;
            next();
            stop = tasks.every(EACH, this::next);
        }
    }

    /** Of several suggested records of last year none is the one. */
    private static Candidate candidate(Opened opened) {
        return new Candidate(
                opened.file().registration().number(),
                opened.lastYear().size() == 1
                        ? Optional.of(opened.lastYear().getFirst().number())
                        : Optional.empty());
    }

    private static List<Turn> turns(Compared compared) {
        return compared.photos().stream()
                .map(photo -> new Turn(
                        Message.of(
                                compared.faceOverFace() ? "photo.turn-over-each-other" : "photo.turn-as-it-is",
                                photo.which()),
                        PixelsImage.of(photo.pixels())))
                .toList();
    }

    private void next() {
        turn.set(turns.get((turns.indexOf(turn.get()) + 1) % turns.size()));
    }

    /** A photo, and which one it is. */
    public record Turn(Message caption, Image image) {}
}
