package confirmdesk.ui.photo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.photo.ComparePhotos;
import confirmdesk.desk.photo.ComparePhotos.Which;
import confirmdesk.desk.testing.CountedNegatives;
import confirmdesk.domain.Person;
import confirmdesk.domain.message.Message;
import confirmdesk.domain.photo.recipe.Marks;
import confirmdesk.domain.registration.LastYearRecord;
import confirmdesk.ui.common.View;
import confirmdesk.ui.photo.LargeFrame;
import confirmdesk.ui.photo.LargeFrame.Showing;
import confirmdesk.ui.photo.PhotoTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The photos of one candidate in turn: one is this year's, two last year's, eight the new one. */
class TurnsModelTest {

    private static final LastYearRecord BEFORE = Person.someone().lastYear("202241010000001");

    private final PhotoTable table = new PhotoTable();
    private final CountedNegatives darkroom = new CountedNegatives();
    private final LargeFrame largeFrame = new LargeFrame(table.newPhoto, table.worklist, table.navigator);
    private final TurnsModel model = new TurnsModel(
            new ComparePhotos(darkroom, table.photos), table.newPhoto, largeFrame, table.tasks, table.worklist);

    @Test
    void lastYearsThisYearsAndTheNewOneComeInTurnAndBeginAgain() {
        table.open("202341010000001", List.of(BEFORE));
        table.handIn();
        model.toggle();
        assertThat(turns(5)).containsExactly(2, 1, 8, 2, 1);
    }

    @Test
    void nothingChangesMoreThanThreeTimesASecond() {
        table.open("202341010000001", List.of(BEFORE));
        List<Integer> seen = new ArrayList<>();
        model.turn().subscribe(turn -> {
            if (turn != null) {
                seen.add(PhotoTable.content(turn.image()));
            }
        });
        model.toggle();
        table.tasks.pass(Duration.ofSeconds(2));
        assertThat(seen).hasSizeBetween(2, 7);
    }

    @Test
    void itIsSaidWhetherTheFacesLieOverEachOther() {
        table.open("202341010000001", List.of(BEFORE));
        model.toggle();
        assertThat(model.turn().get().caption()).isEqualTo(Message.of("photo.turn-as-it-is", Which.LAST_YEAR));
        model.toggle();
        darkroom.seeFace(new Marks(0.5, 0.4, 0.2, 0.6, 0));
        model.toggle();
        assertThat(model.turn().get().caption()).isEqualTo(Message.of("photo.turn-over-each-other", Which.LAST_YEAR));
    }

    @Test
    void theSameKeyStopsIt() {
        table.open("202341010000001", List.of(BEFORE));
        model.toggle();
        model.toggle();
        table.tasks.pass(Duration.ofSeconds(5));
        assertThat(model.turn().get()).isNull();
    }

    @Test
    void startedAgainItRunsNoFasterThanBefore() {
        table.open("202341010000001", List.of(BEFORE));
        model.toggle();
        model.toggle();
        model.toggle();
        assertThat(turns(3)).containsExactly(2, 1, 2);
    }

    @Test
    void oneAloneIsNotCompared() {
        table.open("202341010000001", List.of());
        model.toggle();
        assertThat(model.turn().get()).isNull();
        assertThat(largeFrame.showing().get()).isEqualTo(Showing.NEW_PHOTO);
        assertThat(table.newPhoto.notice().get())
                .satisfies(notice -> assertThat(notice.text().key()).isEqualTo("photo.turns-alone"));
    }

    @Test
    void itStopsForSomebodyElseForAnotherPictureAndWhenTheScreenIsLeft() {
        table.open("202341010000001", List.of(BEFORE));
        model.toggle();
        table.open("202341010000002", List.of(BEFORE));
        assertThat(model.turn().get()).isNull();
        model.toggle();
        table.handIn();
        assertThat(model.turn().get()).isNull();
        model.toggle();
        table.navigator.show(View.REVIEW);
        assertThat(model.turn().get()).isNull();
    }

    @Test
    void photosThatAreLoadedTooLateAreForNobodyElse() {
        table.open("202341010000001", List.of(BEFORE));
        table.tasks.hold();
        model.toggle();
        table.open("202341010000002", List.of());
        table.tasks.release();
        assertThat(model.turn().get()).isNull();
    }

    private List<Integer> turns(int count) {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            seen.add(PhotoTable.content(model.turn().get().image()));
            table.tasks.pass(Duration.ofMillis(800));
        }
        return seen;
    }
}
