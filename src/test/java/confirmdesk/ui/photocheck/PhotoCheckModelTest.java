package confirmdesk.ui.photocheck;

import static confirmdesk.desk.testing.People.thisYear;
import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.photocheck.PhotoGroup;
import confirmdesk.desk.review.Selection;
import confirmdesk.desk.testing.InMemoryDesk;
import confirmdesk.desk.testing.InMemoryPictures;
import confirmdesk.domain.photo.PhotoRule;
import confirmdesk.domain.registration.RegistrationNumber;
import confirmdesk.ui.common.Commands;
import confirmdesk.ui.common.DirectTasks;
import confirmdesk.ui.common.Navigator;
import confirmdesk.ui.common.View;
import confirmdesk.ui.common.Worklist;
import confirmdesk.ui.common.keys.EnterGuard;
import confirmdesk.ui.common.keys.ScreenCommands;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The check of the batch's photos on its screen: 230 people with a photo, one without. */
class PhotoCheckModelTest {

    private static final int PHOTOS = 230;

    private final InMemoryDesk desk = new InMemoryDesk();
    private final PhotoCheckDesk photos = new PhotoCheckDesk();
    private final DirectTasks tasks = new DirectTasks();
    private final Navigator navigator = new Navigator(View.REVIEW);
    private final Worklist worklist = new Worklist();
    private final Commands commands = new Commands();
    private final Verbs verbs = photos.verbs(desk, desk.pictures);
    private final FoundModel found = new FoundModel(verbs, tasks, worklist, navigator);
    private final PhotoCheckModel model = new PhotoCheckModel(verbs, found, tasks, navigator);

    @BeforeEach
    void fill() {
        for (int i = 1; i <= PHOTOS; i++) {
            photos.checks.add(desk.add(thisYear(i)), "photo %03d".formatted(i));
        }
        photos.checks.addWithout(desk.add(thisYear(PHOTOS + 1)));
        ScreenCommands screen = new ScreenCommands(commands, navigator, new EnterGuard(tasks::nanos), View.PHOTO_CHECK);
        found.addTo(screen);
        model.addTo(screen);
    }

    @Test
    void beforeTheCheckWhoHasNoPhotoIsListedAndTheRestIsSaidToBeUnchecked() {
        navigator.show(View.PHOTO_CHECK);
        assertThat(model.standing().getValue().key()).isEqualTo("photocheck.to-check");
        assertThat(counts())
                .containsEntry(people(new PhotoGroup.Missing()), 1L)
                .containsEntry(people(new PhotoGroup.BreakingAny()), 0L);
        assertThat(found.people()).extracting(PersonLine::number).containsExactly(number(PHOTOS + 1));
        assertThat(model.startable().getValue()).isTrue();
        assertThat(photos.looked()).isZero();
    }

    @Test
    void afterTheCheckTheRulesAreCountedAndTheWorstListedPageByPage() {
        navigator.show(View.PHOTO_CHECK);
        commands.press("S");
        assertThat(model.result().get().text().key()).isEqualTo("photocheck.done");
        assertThat(model.startable().getValue()).isFalse();
        assertThat(counts())
                .containsEntry(people(new PhotoGroup.BreakingAny()), (long) PHOTOS)
                .containsEntry(people(new PhotoGroup.Breaking(PhotoRule.ONE_FACE)), (long) PHOTOS);

        choose(people(new PhotoGroup.Breaking(PhotoRule.ONE_FACE)));
        assertThat(found.people()).hasSize(100);
        assertThat(found.people().getFirst().rules()).first().isEqualTo(PhotoRule.ONE_FACE);
        commands.press("N");
        commands.press("N");
        assertThat(found.people()).hasSize(30);
        assertThat(found.person().get()).isEqualTo(found.people().getFirst());
        assertThat(found.paging().hasNext().getValue()).isFalse();
        commands.press("V");
        assertThat(found.people()).hasSize(100);
        assertThat(found.place().getValue().arguments()).containsExactly("101", "200", "230");
    }

    @Test
    void theChosenLineAndItsPageStayWhileTheCheckGoesOn() {
        navigator.show(View.PHOTO_CHECK);
        model.start();
        choose(people(new PhotoGroup.Breaking(PhotoRule.FORMAT)));
        commands.press("N");
        PersonLine looking = found.people().get(7);
        found.person().set(looking);
        navigator.goHome();
        navigator.show(View.PHOTO_CHECK);
        assertThat(model.chosen().get().content()).isEqualTo(people(new PhotoGroup.Breaking(PhotoRule.FORMAT)));
    }

    @Test
    void enterOpensThePhotoOfTheChosenOne() {
        navigator.show(View.PHOTO_CHECK);
        commands.press("Enter");
        assertThat(navigator.shown().get()).isEqualTo(View.PHOTO);
        assertThat(worklist.selection().get())
                .isEqualTo(Selection.search(number(PHOTOS + 1).value()));
    }

    @Test
    void twoWithTheSameFileStandBesideEachOtherWithTheirPictures() {
        long twin = desk.add(thisYear(PHOTOS + 2));
        photos.checks.add(twin, "photo 005");
        desk.photos.put(number(5), InMemoryPictures.photo("five"));
        desk.photos.put(number(PHOTOS + 2), InMemoryPictures.photo("five"));
        navigator.show(View.PHOTO_CHECK);
        assertThat(counts()).containsEntry(new CountLine.Pairs(true), 1L).containsEntry(new CountLine.Pairs(false), 0L);

        choose(new CountLine.Pairs(true));
        assertThat(found.paired().get()).isTrue();
        assertThat(found.first().getValue().number()).isEqualTo(number(5));
        assertThat(found.second().getValue().number()).isEqualTo(number(PHOTOS + 2));
        assertThat(found.firstPicture().get()).isNotNull();
        assertThat(found.secondPicture().get()).isNotNull();
        commands.press("2");
        assertThat(worklist.selection().get())
                .isEqualTo(Selection.search(number(PHOTOS + 2).value()));
    }

    @Test
    void keysDoNothingOnOtherScreens() {
        navigator.show(View.PHOTO_CHECK);
        navigator.goHome();
        assertThat(commands.press("S")).isFalse();
        assertThat(photos.looked()).isZero();
    }

    private Map<CountLine.Content, Long> counts() {
        return model.lines().stream().collect(Collectors.toMap(CountLine::content, CountLine::count));
    }

    private void choose(CountLine.Content content) {
        model.chosen()
                .set(model.lines().stream()
                        .filter(line -> line.content().equals(content))
                        .findFirst()
                        .orElseThrow());
    }

    private static CountLine.Content people(PhotoGroup group) {
        return new CountLine.People(group);
    }

    private static RegistrationNumber number(int i) {
        return thisYear(i).number();
    }
}
