package confirmdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import confirmdesk.desk.decision.Decisions;
import confirmdesk.desk.photo.HandedIn;
import confirmdesk.desk.photo.Photos;
import confirmdesk.desk.review.CaseFile;
import confirmdesk.domain.photo.recipe.Frame;
import confirmdesk.domain.photo.recipe.Recipe;
import confirmdesk.domain.registration.Registration;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe by which a stored photo was made stays with what was handed in. */
class PhotoRecipesTest {

    @TempDir
    private Path folder;

    private final Registration someone = new MadeUp(8).registration();
    private final Random random = new Random(8);
    private Store store;

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("store"));
        Stores.take(store, List.of(someone));
    }

    @AfterEach
    void close() {
        assertThat(store.check().problems()).isEmpty();
        store.close();
    }

    @Test
    void whatIsReadIsExactlyWhatWasDone() {
        for (int i = 0; i < 50; i++) {
            HandedIn handedIn = new HandedIn(photo(), recipe());
            replace(handedIn, photo());
            assertKept(handedIn);
        }
    }

    @Test
    void itIsThereWhenTheStoreIsOpenedAgain() {
        HandedIn handedIn = new HandedIn(photo(), recipe());
        replace(handedIn, photo());
        store.close();
        store = Stores.open(folder.resolve("store"));
        assertKept(handedIn);
    }

    @Test
    void takingAReplacementBackBringsTheRecipeOfBeforeBack() {
        HandedIn first = new HandedIn(photo(), recipe());
        replace(first, photo());
        replace(HandedIn.whole(photo()), photo());
        undo();
        assertKept(first);
    }

    @Test
    void theSamePictureCutOtherwiseHasItsOwnRecipe() {
        byte[] original = photo();
        HandedIn first = new HandedIn(original, recipe());
        HandedIn second = new HandedIn(original, recipe());
        replace(first, photo());
        replace(second, photo());
        assertKept(second);
        undo();
        assertKept(first);
    }

    @Test
    void aPhotoThatComesBackAsAFileOfItsOwnTakesNothingAway() {
        byte[] stored = photo();
        HandedIn cut = new HandedIn(photo(), recipe());
        replace(cut, stored);
        replace(HandedIn.whole(stored), stored);
        undo();
        assertKept(cut);
    }

    private void assertKept(HandedIn expected) {
        HandedIn kept = store.photos().handedIn(someone.number()).orElseThrow();
        assertThat(kept.original()).isEqualTo(expected.original());
        assertThat(kept.recipe()).isEqualTo(expected.recipe());
    }

    private void undo() {
        Decisions.Undoable act = store.decisions().lastActOn(someone.number()).orElseThrow();
        assertThat(store.decisions().undo(act, Comparisons.of(store), Stores.CLERK, Stores.AT))
                .isEqualTo(1);
    }

    private void replace(HandedIn handedIn, byte[] stored) {
        CaseFile file = Deciding.now(store, someone);
        assertThat(store.photos()
                        .replace(new Photos.Replacement(
                                file.id(),
                                file.version(),
                                someone.number(),
                                handedIn,
                                stored,
                                "换了照片",
                                Stores.CLERK,
                                Stores.AT)))
                .isTrue();
    }

    private Recipe recipe() {
        Frame frame =
                new Frame(random.nextDouble(), random.nextDouble(), 1 - random.nextDouble(), 1 - random.nextDouble());
        return new Recipe(random.nextInt(4), random.nextInt(61) - 30, frame);
    }

    private byte[] photo() {
        byte[] photo = new byte[1000];
        random.nextBytes(photo);
        return photo;
    }
}
