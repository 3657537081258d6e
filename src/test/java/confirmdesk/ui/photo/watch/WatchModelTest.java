package confirmdesk.ui.photo.watch;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.photo.arrival.PictureFolder.Seen;
import confirmdesk.desk.testing.ScriptedPictures;
import confirmdesk.domain.message.Message;
import confirmdesk.ui.common.View;
import confirmdesk.ui.photo.PhotoTable;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures that arrive in a folder while people come and go. */
class WatchModelTest {

    private static final Path FOLDER = Path.of("DCIM");

    private final PhotoTable table = new PhotoTable();
    private final SimpleBooleanProperty touched = new SimpleBooleanProperty();
    private final List<Seen> there = new ArrayList<>();
    private boolean gone;
    private final WatchModel model = new WatchModel(
            folder -> gone ? Optional.empty() : Optional.of(List.copyOf(there)),
            table.newPhoto,
            touched,
            new WatchModel.Desk(table.tasks, table.dialogs, table.worklist, table.navigator));

    @BeforeEach
    void watch() {
        table.pictures.prepareAs(ScriptedPictures.ready());
        table.dialogs.answer(FOLDER);
        model.toggle();
    }

    @Test
    void aPictureThatArrivesAppearsForWhoeverLiesOpen() {
        table.open("202341010000001", List.of());
        arrives("一.jpg");
        assertThat(table.newPhoto.picture().get()).isNotNull();
        assertThat(model.isWaiting().get()).isFalse();
    }

    @Test
    void oneThatArrivesDuringTheReviewAppearsWhenThePhotoScreenIsOpened() {
        table.open("202341010000001", List.of());
        table.navigator.show(View.REVIEW);
        arrives("一.jpg");
        assertThat(table.newPhoto.picture().get()).isNull();
        table.navigator.show(View.PHOTO);
        assertThat(table.newPhoto.picture().get()).isNotNull();
    }

    @Test
    void oneThatArrivedForSomebodyElseWaitsUntilItIsAskedFor() {
        table.open("202341010000001", List.of());
        table.navigator.show(View.REVIEW);
        arrives("一.jpg");
        table.open("202341010000002", List.of());
        assertThat(table.newPhoto.picture().get()).isNull();
        assertThat(model.waiting().getValue()).isEqualTo("一.jpg");
        model.take();
        assertThat(table.newPhoto.picture().get()).isNotNull();
        assertThat(model.isWaiting().get()).isFalse();
    }

    @Test
    void oneThatArrivesWhileNobodyLiesOpenWaitsToo() {
        arrives("一.jpg");
        table.open("202341010000001", List.of());
        assertThat(table.newPhoto.picture().get()).isNull();
        assertThat(model.isWaiting().get()).isTrue();
    }

    @Test
    void onePictureIsNeverTakenForTwoPeople() {
        table.open("202341010000001", List.of());
        arrives("一.jpg");
        table.newPhoto.letGo();
        table.open("202341010000002", List.of());
        table.tasks.pass(Duration.ofSeconds(2));
        assertThat(table.newPhoto.picture().get()).isNull();
        assertThat(model.isWaiting().get()).isFalse();
    }

    @Test
    void aNewerOneTakesThePlaceOfOneThatNobodyTouched() {
        table.open("202341010000001", List.of());
        arrives("一.jpg");
        var first = table.newPhoto.picture().get();
        table.pictures.prepareAs(ScriptedPictures.ready());
        arrives("二.jpg");
        assertThat(table.newPhoto.picture().get()).isNotNull().isNotSameAs(first);
    }

    @Test
    void oneThatIsBeingPutRightStaysAndTheNewerOneIsTold() {
        table.open("202341010000001", List.of());
        arrives("一.jpg");
        var first = table.newPhoto.picture().get();
        touched.set(true);
        arrives("二.jpg");
        assertThat(table.newPhoto.picture().get()).isSameAs(first);
        assertThat(table.newPhoto.notice().get())
                .satisfies(notice -> assertThat(notice.text()).isEqualTo(Message.of("photo.watch.another", "二.jpg")));
        touched.set(false);
        assertThat(table.newPhoto.picture().get()).isSameAs(first);
        assertThat(model.waiting().getValue()).isEqualTo("二.jpg");
    }

    @Test
    void whileOneIsBeingStoredTheNextWaitsForItsTurn() {
        table.open("202341010000001", List.of());
        table.newPhoto.busy().set(true);
        arrives("一.jpg");
        assertThat(table.newPhoto.picture().get()).isNull();
        table.newPhoto.busy().set(false);
        assertThat(table.newPhoto.picture().get()).isNotNull();
    }

    @Test
    void aFolderThatGoesIsSaidAndComesBackByItself() {
        table.open("202341010000001", List.of());
        gone = true;
        table.tasks.pass(Duration.ofSeconds(2));
        assertThat(model.state().get()).isEqualTo(Message.of("photo.watch.gone", "DCIM"));
        gone = false;
        arrives("一.jpg");
        assertThat(model.state().get()).isEqualTo(Message.of("photo.watch.on", "DCIM"));
        assertThat(table.newPhoto.picture().get()).isNotNull();
    }

    @Test
    void aLookThatTakesLongIsNotOvertaken() {
        table.open("202341010000001", List.of());
        table.tasks.hold();
        table.tasks.pass(Duration.ofSeconds(10));
        there.add(new Seen(FOLDER.resolve("一.jpg"), 10, Instant.EPOCH));
        table.tasks.release();
        assertThat(table.newPhoto.picture().get()).isNull();
        table.tasks.pass(Duration.ofSeconds(2));
        assertThat(table.newPhoto.picture().get()).isNotNull();
    }

    @Test
    void afterItWasStoppedNothingAppears() {
        table.open("202341010000001", List.of());
        model.toggle();
        arrives("一.jpg");
        assertThat(table.newPhoto.picture().get()).isNull();
        assertThat(model.state().get()).isNull();
    }

    private void arrives(String name) {
        there.add(new Seen(FOLDER.resolve(name), 10, Instant.EPOCH.plusSeconds(there.size())));
        table.tasks.pass(Duration.ofSeconds(2));
    }
}
